package planted.analysis;

import planted.Entrance;

public record KnowsTheEntrance(Entrance entrance) {}

package planted.ui.left;

import planted.ui.right.Fine;

public record KnowsTheRight(Fine right) {}

package planted.run;

import planted.analysis.Fine;

public record KnowsTheAnalysis(Fine analysis) {}

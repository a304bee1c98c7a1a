package planted.run;

import planted.program.Fine;

/// Points up: no offence.
public record KnowsTheProgram(Fine program) {}

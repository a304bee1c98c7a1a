package planted.program;

import planted.run.KnowsTheProgram;

/// Points down: an offence, and with its counterpart a cycle.
public record KnowsTheRun(KnowsTheProgram run) {}

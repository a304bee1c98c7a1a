package org.interleave.trace;

/// One step, as it becomes a row of a trace.
///
/// @param subject its number, or [StepBuffer#NO_SUBJECT]
/// @param value a value of Python's, or [NoValue#NOTHING]
/// @param cause the number of a row, or [Trace#NO_ROW]
/// @param begin in ns since the run began
/// @param end likewise; of a step that waits the earliest there can be
public record Row(
    int thread,
    StepKind kind,
    int subject,
    Object value,
    int cause,
    int line,
    long begin,
    long end) {}

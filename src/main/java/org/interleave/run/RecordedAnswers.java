package org.interleave.run;

import org.interleave.machine.Answers;
import org.interleave.trace.Trace;

/// What threads got in a run, live or not, when they asked for what their program does not decide.
///
/// @param steps how many steps of the run there are answers of
public record RecordedAnswers(Trace trace, int steps) implements Answers {

  /// Those of a whole run.
  public static RecordedAnswers of(Trace trace) {
    return new RecordedAnswers(trace, trace.size());
  }

  @Override
  public Object answer(int thread, int step, Object own) {
    if (thread >= trace.threads() || step >= trace.stepsBefore(thread, steps)) {
      return own;
    }
    int row = trace.row(thread, step);
    // In other runs than the recorded one, other questions may be asked in that step.
    return trace.hasValue(row) && trace.object(row).getClass() == own.getClass()
        ? trace.object(row)
        : own;
  }
}

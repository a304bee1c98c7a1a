package org.interleave.run;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.machine.Answers;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// What threads got in a run, live or not, when they asked for what their program does not decide.
public final class RecordedAnswers implements Answers {

  private final Trace trace;
  private final int steps;

  /// The threads whose join was given up after their last step.
  private final Set<Integer> missed;

  /// @param steps how many steps of the run there are answers of
  RecordedAnswers(Trace trace, int steps) {
    this.trace = trace;
    this.steps = steps;
    missed =
        IntStream.range(0, steps)
            .filter(this::isJoinInVain)
            .filter(row -> isAtEnd((int) trace.value(row), row))
            .mapToObj(row -> (int) trace.value(row))
            .collect(Collectors.toSet());
  }

  /// Those of a whole run.
  public static RecordedAnswers of(Trace trace) {
    return new RecordedAnswers(trace, trace.size());
  }

  private boolean isJoinInVain(int row) {
    return trace.kind(row) == StepKind.GIVE_UP && trace.subject(row) == StepBuffer.NO_SUBJECT;
  }

  /// Whether a thread had taken all its steps before a row.
  private boolean isAtEnd(int thread, int row) {
    return trace.stepsBefore(thread, row) == trace.stepsBefore(thread, steps);
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

  /// On real threads there is a moment between a thread's last step and its end. It is no row, but
  /// the rows tell of it: somebody gives up waiting for the end, or daemons go on.
  @Override
  public boolean isEndLate(int thread, int taken, boolean isAwaited) {
    boolean isWhole =
        thread < trace.threads() && steps > 0 && taken == trace.stepsBefore(thread, steps);
    boolean goesOn = isAwaited && steps > 0 && trace.thread(steps - 1) != thread;
    return isWhole && (goesOn || missed.contains(thread));
  }
}

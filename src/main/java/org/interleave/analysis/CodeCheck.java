package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;

/// Whether each recorded step is the one that its thread's code calls for, with the value that
/// follows from what the thread has seen.
final class CodeCheck {

  private CodeCheck() {}

  /// The first step of each thread that is not what its code says, as a sentence; empty when all
  /// are.
  static List<String> problems(Trace trace) {
    List<String> problems = new ArrayList<>();
    // A run that did not come to its end may have left a thread anywhere.
    boolean beyond = trace.outcome() == Outcome.FINISHED;
    new CodeReplay(trace)
        .follow(
            trace::steps,
            beyond,
            (_, _, problem) -> {
              if (problem != null) {
                problems.add(problem);
              }
            });
    return problems;
  }
}

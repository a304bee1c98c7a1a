package org.interleave.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.trace.Trace;

/// What Python calls threads: `Thread-2 (pay)`, where the lane is only called `Thread-2`.
public final class ThreadNames {

  private ThreadNames() {}

  /// The threads' names in the end, by their numbers. When the run has more than
  /// [Locals#MOST_STEPS], they are the lanes' names.
  public static List<String> in(Trace trace) {
    if (trace.size() > Locals.MOST_STEPS) {
      return IntStream.range(0, trace.threads()).mapToObj(trace::threadName).toList();
    }
    CodeReplay replay = new CodeReplay(trace);
    replay.follow(trace::steps, false, (_, _, _) -> {});
    return IntStream.range(0, trace.threads()).mapToObj(replay::threadName).toList();
  }
}

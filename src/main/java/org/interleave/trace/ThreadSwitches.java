package org.interleave.trace;

import java.util.List;
import java.util.stream.IntStream;

/// The thread switches of a run: how many of its steps are taken by another thread than the step
/// before. The first step is none. A thread that turns out to have no step left takes none, and so
/// makes no switch.
public final class ThreadSwitches {

  private ThreadSwitches() {}

  /// Those of a whole run.
  public static int in(Trace trace) {
    return in(trace, trace.size());
  }

  /// Those among so many steps at the beginning of a run.
  public static int in(Trace trace, int steps) {
    return (int)
        IntStream.range(1, steps).filter(row -> trace.thread(row) != trace.thread(row - 1)).count();
  }

  /// Those of choices.
  ///
  /// @param threads the thread of each step
  public static int in(List<Integer> threads) {
    return (int)
        IntStream.range(1, threads.size())
            .filter(step -> !threads.get(step).equals(threads.get(step - 1)))
            .count();
  }
}

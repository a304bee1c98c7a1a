package org.interleave.analysis;

import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;

/// How long a step took, in a unit that suits it.
final class Took {

  private Took() {}

  /// Of a wait that is not over, how long it has been until now.
  static String text(Trace trace, int row) {
    String took = duration(trace, row);
    return isGoingOn(trace, row) ? Words.of("took.so_far", took) : took;
  }

  private static boolean isGoingOn(Trace trace, int row) {
    int thread = trace.thread(row);
    return trace.outcome() == Outcome.RUNNING
        && trace.kind(row).isWaiting()
        && trace.row(thread, trace.steps(thread) - 1) == row;
  }

  private static String duration(Trace trace, int row) {
    double nanos = trace.end(row) - (double) trace.begin(row);
    if (nanos < 1e6) {
      return Words.of("took.us", nanos / 1e3);
    }
    return nanos < 1e9 ? Words.of("took.ms", nanos / 1e6) : Words.of("took.s", nanos / 1e9);
  }
}

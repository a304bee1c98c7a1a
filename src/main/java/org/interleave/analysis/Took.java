package org.interleave.analysis;

import org.interleave.trace.Trace;

/// How long a step took, in a unit that suits it.
final class Took {

  private Took() {}

  static String text(Trace trace, int row) {
    double nanos = trace.end(row) - (double) trace.begin(row);
    if (nanos < 1e6) {
      return Words.of("took.us", nanos / 1e3);
    }
    return nanos < 1e9 ? Words.of("took.ms", nanos / 1e6) : Words.of("took.s", nanos / 1e9);
  }
}

package org.interleave.timeline;

import org.interleave.trace.Trace;

/// When the steps of a run took their places, in ns since it began.
///
/// The order of the rows is that of the facts, and a thread may read the clock long after its step:
/// rows behind it, which depend on that step, may then have earlier times. Both measures here never
/// go back from row to row, so that they can be searched.
final class Clock {

  private final long[] takenBy;
  private final long[] notBefore;

  Clock(Trace trace) {
    takenBy = new long[trace.size()];
    notBefore = new long[trace.size()];
    long latest = 0;
    for (int row = 0; row < trace.size(); row++) {
      latest = Math.max(latest, trace.placedAt(row));
      takenBy[row] = latest;
    }
    long earliest = Long.MAX_VALUE;
    for (int row = trace.size() - 1; row >= 0; row--) {
      earliest = Math.min(earliest, trace.placedAt(row));
      notBefore[row] = earliest;
    }
  }

  /// The time by which all steps up to a row have taken their places.
  long takenBy(int row) {
    return takenBy[row];
  }

  /// The time before which none of the steps from a row on has taken its place.
  long notBefore(int row) {
    return notBefore[row];
  }
}

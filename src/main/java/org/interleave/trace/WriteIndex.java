package org.interleave.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// In which rows of a trace each subject is written; found when it is asked first.
final class WriteIndex {

  private final Trace trace;

  @SuppressWarnings("VolatileArray")
  private volatile int @Nullable [][] rows;

  WriteIndex(Trace trace) {
    this.trace = trace;
  }

  /// The rows, in their order.
  int[] of(int subject) {
    int[][] known = rows;
    if (known == null) {
      known = find();
      rows = known;
    }
    return known[subject];
  }

  /// The last of a subject's writes among so many steps of the run, or [Trace#NO_ROW].
  int last(int subject, int moment) {
    int[] writes = of(subject);
    int found = Arrays.binarySearch(writes, moment);
    int last = (found >= 0 ? found : -found - 1) - 1;
    return last < 0 ? Trace.NO_ROW : writes[last];
  }

  private int[][] find() {
    int[] counts = new int[trace.subjects().size()];
    for (int row = 0; row < trace.size(); row++) {
      if (isWrite(row)) {
        counts[trace.subject(row)]++;
      }
    }
    int[][] found = new int[counts.length][];
    Arrays.setAll(found, subject -> new int[counts[subject]]);
    for (int row = trace.size() - 1; row >= 0; row--) {
      if (isWrite(row)) {
        found[trace.subject(row)][--counts[trace.subject(row)]] = row;
      }
    }
    return found;
  }

  private boolean isWrite(int row) {
    return trace.kind(row) == StepKind.WRITE;
  }
}

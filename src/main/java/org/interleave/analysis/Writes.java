package org.interleave.analysis;

import java.util.Arrays;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Every write to one cell, in the order in which they overwrote each other, and which earlier
/// write each was computed from. Writes are numbered from 0; [#INITIAL] stands for the initial
/// value.
final class Writes {

  static final int INITIAL = -1;

  private final int[] rows;
  private final int[] sources;
  private final int[] predecessors;

  private Writes(int[] rows, int[] sources, int[] predecessors) {
    this.rows = rows;
    this.sources = sources;
    this.predecessors = predecessors;
  }

  static Writes to(int cell, Trace trace) {
    int[] rows = rowsOfWrites(cell, trace);
    int[] sources = new int[rows.length];
    int[] predecessors = new int[rows.length];
    int[] lastRead = new int[trace.threads()];
    Arrays.fill(lastRead, Trace.NO_ROW);
    int write = 0;
    for (int row = 0; row < trace.size() && write < rows.length; row++) {
      if (trace.subject(row) == cell && trace.kind(row) == StepKind.READ) {
        lastRead[trace.thread(row)] = row;
      } else if (row == rows[write]) {
        int source = lastRead[trace.thread(row)];
        sources[write] = source;
        predecessors[write] = source == Trace.NO_ROW ? INITIAL : indexOf(rows, trace.cause(source));
        write++;
      }
    }
    return new Writes(rows, sources, predecessors);
  }

  private static int[] rowsOfWrites(int cell, Trace trace) {
    int[] rows = new int[trace.size()];
    int count = 0;
    for (int row = 0; row < trace.size(); row++) {
      if (trace.subject(row) == cell && trace.kind(row) == StepKind.WRITE) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private static int indexOf(int[] rows, int row) {
    return row == Trace.NO_ROW ? INITIAL : Arrays.binarySearch(rows, row);
  }

  int count() {
    return rows.length;
  }

  int row(int write) {
    return rows[write];
  }

  /// The number of the write in a row; negative when there is none.
  int at(int row) {
    return Arrays.binarySearch(rows, row);
  }

  /// How many writes stand before a row.
  int before(int row) {
    int found = Arrays.binarySearch(rows, row);
    return found >= 0 ? found : -found - 1;
  }

  /// The row of the read that a write was computed from: its thread's last read of the cell.
  int source(int write) {
    return sources[write];
  }

  /// The write whose value that read saw.
  int predecessor(int write) {
    return predecessors[write];
  }
}

package org.interleave.analysis;

import java.util.Arrays;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Which earlier write each write to a variable was computed from. Writes are numbered from 0;
/// [#INITIAL] stands for the initial value.
final class Writes {

  static final int INITIAL = -1;

  private final Changes changes;
  private final int[] sources;
  private final int[] predecessors;

  Writes(Trace trace, Changes changes) {
    this.changes = changes;
    sources = new int[changes.count()];
    predecessors = new int[changes.count()];
    int[] lastRead = new int[trace.threads()];
    Arrays.fill(lastRead, Trace.NO_ROW);
    int write = 0;
    for (int row = 0; row < trace.size() && write < sources.length; row++) {
      if (trace.subject(row) == changes.subject() && trace.kind(row) == StepKind.READ) {
        lastRead[trace.thread(row)] = row;
      } else if (row == changes.row(write)) {
        int source = lastRead[trace.thread(row)];
        sources[write] = source;
        predecessors[write] = source == Trace.NO_ROW ? write - 1 : indexOf(trace.cause(source));
        // What the thread writes next without reading again does not come from this read.
        lastRead[trace.thread(row)] = Trace.NO_ROW;
        write++;
      }
    }
  }

  private int indexOf(int row) {
    return row == Trace.NO_ROW ? INITIAL : changes.at(row);
  }

  int count() {
    return sources.length;
  }

  int row(int write) {
    return changes.row(write);
  }

  /// The row of the read that a write was computed from: its thread's last read of the variable
  /// since its own last write. [Trace#NO_ROW] for a write that was computed from nothing.
  int source(int write) {
    return sources[write];
  }

  /// The write whose value that read saw; for a write that was computed from nothing, the one that
  /// it replaces.
  int predecessor(int write) {
    return predecessors[write];
  }
}

package org.interleave.analysis;

import java.util.List;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Each read of a variable or a list shows the value of the write it names, and each write
/// overwrites the last one.
final class MemoryCheck extends SubjectCheck {

  private int last = Trace.NO_ROW;
  private Object value;

  MemoryCheck(Trace trace, int subject, List<String> problems) {
    super(trace, subject, problems);
    this.value = trace.subjects().get(subject).initial();
  }

  @Override
  void take(int row, int thread) {
    require(trace.cause(row) == last, row, "its cause is not the last write");
    if (trace.kind(row) == StepKind.WRITE) {
      last = row;
      value = trace.object(row);
    } else {
      require(trace.object(row).equals(value), row, "it read a value that was not there");
    }
  }
}

package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Whether each read of a variable or a list shows the value of the write it names, and each write
/// overwrites the last one.
final class MemoryCheck {

  private MemoryCheck() {}

  static List<String> problems(Trace trace, int subject) {
    List<String> problems = new ArrayList<>();
    int last = Trace.NO_ROW;
    Object value = trace.subjects().get(subject).initial();
    for (int row = 0; row < trace.size(); row++) {
      if (trace.subject(row) != subject) {
        continue;
      }
      if (trace.cause(row) != last) {
        problems.add(TraceCheck.problem(trace, row, "its cause is not the last write"));
      }
      if (trace.kind(row) == StepKind.WRITE) {
        last = row;
        value = trace.object(row);
      } else if (!trace.object(row).equals(value)) {
        problems.add(TraceCheck.problem(trace, row, "it read a value that was not there"));
      }
    }
    return problems;
  }
}

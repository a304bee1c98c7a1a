package org.interleave.paint;

import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// What a step does, in a letter or a very short word.
final class StepLetter {

  private StepLetter() {}

  static String of(Trace trace, int row) {
    return switch (trace.kind(row)) {
      case READ, WRITE -> access(trace, row);
      default -> PaintText.of("step." + trace.kind(row).name());
    };
  }

  /// What a read or a write does to its subject.
  static String access(Trace trace, int row) {
    boolean read = trace.kind(row) == StepKind.READ;
    SubjectKind kind = trace.subjects().get(trace.subject(row)).kind();
    return PaintText.of(
        switch (kind) {
          case VARIABLE, LIST -> read ? "read" : "write";
          case QUEUE -> read ? asksOrGets(trace, row) : "put";
          case EVENT, BARRIER -> read ? "ask" : "clear.short";
          default -> "ask";
        });
  }

  private static String asksOrGets(Trace trace, int row) {
    return trace.cause(row) == Trace.NO_ROW ? "ask" : "get";
  }
}

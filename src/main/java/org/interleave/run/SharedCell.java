package org.interleave.run;

import java.util.concurrent.atomic.AtomicReference;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.Missing;

/// A variable of the module in real memory. It holds an immutable version that names the step that
/// wrote it; so every read knows which write it saw, and every write which one it overwrote.
final class SharedCell {

  private final int subject;
  private final AtomicReference<Version> current =
      new AtomicReference<>(new Version(Missing.MISSING, StepBuffer.NO_STEP));

  private record Version(Object value, long writer) {}

  /// @param subject its number, or [StepBuffer#NO_SUBJECT] for one that no step is recorded of
  SharedCell(int subject) {
    this.subject = subject;
  }

  int subject() {
    return subject;
  }

  /// Whether its steps can be recorded: nobody assigns a constant once threads run.
  boolean isConstant() {
    return subject == StepBuffer.NO_SUBJECT;
  }

  /// Its value, when nothing is to be recorded.
  Object value() {
    return current.get().value;
  }

  /// Gives it a value, when nothing is to be recorded.
  void set(Object value) {
    current.set(new Version(value, StepBuffer.NO_STEP));
  }

  Object read(Recorder by) {
    Version seen = current.get();
    by.steps().add(StepKind.READ, subject, seen.value, seen.writer, by.line());
    return seen.value;
  }

  void write(Object value, Recorder by) {
    Version overwritten = current.getAndSet(new Version(value, by.steps().nextId()));
    by.steps().add(StepKind.WRITE, subject, value, overwritten.writer, by.line());
  }
}

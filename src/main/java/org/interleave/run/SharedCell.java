package org.interleave.run;

import java.util.concurrent.atomic.AtomicReference;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;

/// A shared variable in real memory. It holds an immutable version that names the step that wrote
/// it; so every read knows which write it saw, and every write which one it overwrote.
final class SharedCell {

  private final int subject;
  private final AtomicReference<Version> current;

  private record Version(long value, long writer) {}

  SharedCell(int subject, long initial) {
    this.subject = subject;
    this.current = new AtomicReference<>(new Version(initial, StepBuffer.NO_STEP));
  }

  long read(StepBuffer steps, int line) {
    Version seen = current.get();
    steps.add(StepKind.READ, subject, seen.value, seen.writer, line);
    return seen.value;
  }

  void write(long value, StepBuffer steps, int line) {
    Version overwritten = current.getAndSet(new Version(value, steps.nextId()));
    steps.add(StepKind.WRITE, subject, value, overwritten.writer, line);
  }
}

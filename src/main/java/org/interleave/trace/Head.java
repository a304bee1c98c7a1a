package org.interleave.trace;

/// How far a merge has come in one thread's steps.
final class Head {

  final int thread;
  final StepBuffer buffer;

  /// Whether the thread had taken its last step when its steps were counted.
  boolean isComplete;

  final int count;

  /// The row of each step that has been placed.
  final int[] rows;

  int step;
  long placedAt;

  Head(StepBuffer buffer) {
    this.thread = buffer.thread();
    this.buffer = buffer;
    this.isComplete = buffer.isClosed();
    this.count = buffer.count();
    this.rows = new int[count];
  }

  boolean isAtEnd() {
    return step == count;
  }

  /// Whether nothing can come any more.
  boolean hasEnded() {
    return isComplete && isAtEnd();
  }

  StepKind kind() {
    return buffer.kind(step);
  }

  /// The thread whose end the step before the next one has awaited, or -1.
  int joined() {
    return step > 0 && buffer.kind(step - 1) == StepKind.JOIN && kind() != StepKind.GIVE_UP
        ? (int) buffer.value(step - 1)
        : -1;
  }

  void place(long now) {
    placedAt = kind().isPlacedAtBegin() ? buffer.begin(step) : buffer.end(step, now);
  }
}

package org.interleave.run;

import org.interleave.machine.LineResult;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;

/// Writes one thread's steps down, each with the line that the thread is at.
final class Recorder {

  private final StepBuffer steps;
  private final LineResult result = new LineResult();
  private final String threadName;
  private int line = 1;

  /// @param threadName the name of its lane
  Recorder(StepBuffer steps, String threadName) {
    this.steps = steps;
    this.threadName = threadName;
  }

  String threadName() {
    return threadName;
  }

  StepBuffer steps() {
    return steps;
  }

  int line() {
    return line;
  }

  int thread() {
    return steps.thread();
  }

  /// Says that the thread takes another step, in this line: what it has computed up to now is a
  /// step before it.
  Recorder at(int where) {
    flush();
    line = where;
    return this;
  }

  /// Takes note of what the thread has computed. What it computes within one line becomes one step.
  void computed(int where, Object value) {
    leaveLine(where);
    result.set(where, value);
  }

  /// Says that the thread has come to a line.
  void leaveLine(int where) {
    if (result.isPending() && result.line() != where) {
      flush();
    }
  }

  void flush() {
    if (result.isPending()) {
      compute(result.line(), result.take());
    }
  }

  /// Records the answer to a question as a step of its own, and returns it.
  Object answer(Object value) {
    compute(line, value);
    return value;
  }

  private void compute(int where, Object value) {
    steps.add(StepKind.COMPUTE, StepBuffer.NO_SUBJECT, value, StepBuffer.NO_STEP, where);
  }
}

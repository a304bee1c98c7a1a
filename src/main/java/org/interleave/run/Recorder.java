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

  /// Where the thread's next step goes: what it has computed up to now is a step before it.
  StepBuffer steps() {
    flush();
    return steps;
  }

  void begin() {
    steps.begin();
  }

  /// Ends the step that has been opened, if there is one.
  void finish() {
    steps.finishIfOpen();
  }

  /// Says that the thread has taken its last step. What it has computed since is no step: it may
  /// have left in the middle of a line.
  void close() {
    steps.finishIfOpen();
    steps.close();
  }

  int line() {
    return line;
  }

  int thread() {
    return steps.thread();
  }

  /// Says that the thread is in this line, and may take a step there.
  Recorder at(int where) {
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
    flush();
    compute(line, value);
    return value;
  }

  private void compute(int where, Object value) {
    steps.add(StepKind.COMPUTE, StepBuffer.NO_SUBJECT, value, StepBuffer.NO_STEP, where);
  }
}

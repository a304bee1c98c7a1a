package org.interleave.run;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;

/// Where threads meet at an object: its fields are guarded by a lock of Java's, and each of its
/// steps is recorded under that guard with the object's turn. So the record of who came, who
/// waited, in which order, and who woke whom is exact.
final class Monitor {

  /// Stands for the value of a step that has none.
  enum Value {
    NOTHING
  }

  static final Object NOTHING = Value.NOTHING;

  private final int subject;
  private final Headcount headcount;
  private final ReentrantLock guard = new ReentrantLock();
  private long turn;

  /// @param subject the object's number, or [StepBuffer#NO_SUBJECT] for one whose steps have none
  Monitor(int subject, Headcount headcount) {
    this.subject = subject;
    this.headcount = headcount;
  }

  int subject() {
    return subject;
  }

  Headcount headcount() {
    return headcount;
  }

  void enter() {
    guard.lock();
  }

  void leave() {
    guard.unlock();
  }

  Condition condition() {
    return guard.newCondition();
  }

  /// Records a step without a value and a cause, and returns its id. Like all that follows it is to
  /// be called only by who has entered.
  long add(Recorder by, StepKind kind) {
    return add(by, kind, NOTHING, StepBuffer.NO_STEP);
  }

  /// Records a step, and returns its id.
  long add(Recorder by, StepKind kind, Object value, long cause) {
    StepBuffer steps = by.steps();
    long id = steps.nextId();
    steps.inTurn(++turn);
    if (value instanceof Value) {
      steps.add(kind, subject, cause, by.line());
    } else {
      steps.add(kind, subject, value, cause, by.line());
    }
    return id;
  }

  /// Records how a wait for a signal came to its end, and returns whether it was signalled.
  boolean wakeUp(Recorder by, WaitQueue.Call call) {
    if (call.isWoken()) {
      add(by, StepKind.WAKE, NOTHING, call.cause());
    } else {
      add(by, StepKind.GIVE_UP);
    }
    return call.isWoken();
  }

  /// Records that a thread has seen what does not allow what it wants, and returns what it has to
  /// raise.
  PythonException refusal(Recorder by, Object seen, ExceptionType type, String message) {
    add(by, StepKind.READ, seen, StepBuffer.NO_STEP);
    return PythonException.of(type, message);
  }

  /// Records a step that begins now and lasts until [StepBuffer#finish].
  void open(Recorder by, StepKind kind) {
    by.steps().inTurn(++turn).open(kind, subject, by.line());
  }
}

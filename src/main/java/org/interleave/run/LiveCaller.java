package org.interleave.run;

import java.util.Objects;
import java.util.concurrent.locks.Condition;
import org.interleave.library.Call;
import org.interleave.library.Caller;
import org.interleave.library.PythonThread;
import org.interleave.library.SharedObject;
import org.interleave.library.Timeout;
import org.interleave.trace.NoValue;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.jspecify.annotations.Nullable;

/// A real thread at the library's objects: it enters them, records its steps there under their
/// guard, and waits.
final class LiveCaller implements Caller {

  private final Crew crew;
  private final Recorder recorder;

  /// The guard that the thread has entered.
  private @Nullable Guard guard;

  /// The thread's wait, while it has one; used only by who has entered the guard.
  private @Nullable Waiter waiter;

  /// One wait, and how it was ended.
  private static final class Waiter {
    final Condition called;
    final boolean isCounted;
    @Nullable Call call;

    Waiter(Condition called, boolean isCounted) {
      this.called = called;
      this.isCounted = isCounted;
    }
  }

  LiveCaller(Crew crew, Recorder recorder) {
    this.crew = crew;
    this.recorder = recorder;
  }

  @Override
  public int thread() {
    return recorder.thread();
  }

  void enter(Guard entered) {
    entered.enter();
    guard = entered;
  }

  void leave() {
    guard().leave();
    guard = null;
  }

  private Guard guard() {
    return Objects.requireNonNull(guard);
  }

  @Override
  public long step(SharedObject at, StepKind kind, Object value, long cause) {
    StepBuffer steps = recorder.steps();
    long id = steps.nextId();
    if (at.subject() != StepBuffer.NO_SUBJECT) {
      steps.inTurn(guard().nextTurn());
    }
    if (kind.isWaiting()) {
      open(steps, at, kind, value);
    } else if (value == NoValue.NOTHING) {
      steps.add(kind, at.subject(), cause, recorder.line());
    } else {
      steps.add(kind, at.subject(), value, cause, recorder.line());
    }
    return id;
  }

  private void open(StepBuffer steps, SharedObject at, StepKind kind, Object value) {
    if (value instanceof Long number) {
      steps.open(kind, at.subject(), number, recorder.line());
    } else {
      steps.open(kind, at.subject(), recorder.line());
    }
  }

  /// Ends the step that waits, if there is one.
  void finish() {
    recorder.finish();
  }

  /// Waits until another thread ends the wait, or the time is over.
  ///
  /// @throws InterruptedException when the run has ended
  Call await(Timeout timeout) throws InterruptedException {
    Waiter self = new Waiter(guard().condition(), timeout.isForEver());
    waiter = self;
    if (self.isCounted) {
      crew.headcount().waits();
    }
    long left = timeout.nanos();
    while (self.call == null && (self.isCounted || left > 0)) {
      if (self.isCounted) {
        self.called.await();
      } else {
        left = self.called.awaitNanos(left);
      }
    }
    waiter = null;
    finish();
    return self.call == null ? Call.IN_VAIN : self.call;
  }

  @Override
  public void wake(int thread, Call call) {
    crew.thread(thread).caller().woken(call);
  }

  private void woken(Call call) {
    Waiter woken = Objects.requireNonNull(waiter);
    woken.call = call;
    if (woken.isCounted) {
      crew.headcount().woken();
    }
    woken.called.signal();
  }

  @Override
  public void start(PythonThread thread) {
    crew.headcount().started(thread.isDaemon());
    crew.beforeStart();
    recorder.steps().open(StepKind.START, StepBuffer.NO_SUBJECT, thread.number(), recorder.line());
    crew.start(thread.number());
    finish();
  }

  @Override
  public Object answer(Object value) {
    return recorder.answer(value);
  }
}

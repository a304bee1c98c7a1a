package org.interleave.run;

import java.util.List;
import org.interleave.machine.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;

/// Python's `Lock`: any thread may release it.
final class LiveLock extends LockLike implements ConditionLock {

  private boolean isHeld;

  LiveLock(Monitor monitor, boolean isOn) {
    super(monitor, isOn);
  }

  @Override
  public String type() {
    return "_thread.lock";
  }

  @Override
  public Object call(Recorder by, Method method, List<Object> arguments)
      throws InterruptedException {
    return method == Method.LOCKED ? isLocked(by) : super.call(by, method, arguments);
  }

  private boolean isLocked(Recorder by) {
    if (!isOn()) {
      return false;
    }
    monitor().enter();
    try {
      boolean isLocked = freeForAll() <= 0;
      monitor().add(by, StepKind.READ, isLocked, StepBuffer.NO_STEP);
      return isLocked;
    } finally {
      monitor().leave();
    }
  }

  @Override
  long free() {
    return isHeld ? 0 : 1;
  }

  @Override
  Object take(Recorder by, long count) {
    isHeld = true;
    return Monitor.NOTHING;
  }

  @Override
  Object give(Recorder by, long count) {
    if (!isHeld) {
      throw monitor().refusal(by, false, ExceptionType.RUNTIME_ERROR, "release unlocked lock");
    }
    isHeld = false;
    return Monitor.NOTHING;
  }

  @Override
  Timeout patience(Object blocking, Object timeout) {
    return Timeout.ofLock(blocking, timeout);
  }

  /// In Python too: a condition cannot tell who holds a plain lock, only that somebody does.
  @Override
  public boolean isOwnedBy(Recorder by) {
    return isHeld;
  }

  @Override
  public long releaseAll(Recorder by) {
    release(by, 1);
    return 1;
  }

  @Override
  public void acquireAgain(Recorder by, long depth) throws InterruptedException {
    acquire(by, Timeout.FOR_EVER, depth);
  }
}

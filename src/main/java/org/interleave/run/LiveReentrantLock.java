package org.interleave.run;

import org.interleave.machine.Timeout;
import org.interleave.value.ExceptionType;
import org.jspecify.annotations.Nullable;

/// Python's `RLock`: its holder may take it again, and must release it as often.
final class LiveReentrantLock extends LockLike implements ConditionLock {

  private @Nullable Recorder holder;
  private long depth;

  LiveReentrantLock(Monitor monitor, boolean isOn) {
    super(monitor, isOn);
  }

  @Override
  public String type() {
    return "_thread.RLock";
  }

  @Override
  long free() {
    return holder == null ? 1 : 0;
  }

  @Override
  boolean isHeldBy(Recorder by) {
    return holder == by;
  }

  @Override
  Object take(Recorder by, long count) {
    holder = by;
    depth += count;
    return depth;
  }

  @Override
  Object give(Recorder by, long count) {
    if (holder != by) {
      throw monitor()
          .refusal(by, false, ExceptionType.RUNTIME_ERROR, "cannot release un-acquired lock");
    }
    depth -= count;
    if (depth == 0) {
      holder = null;
    }
    return depth;
  }

  @Override
  Timeout patience(Object blocking, Object timeout) {
    return Timeout.ofLock(blocking, timeout);
  }

  @Override
  public boolean isOwnedBy(Recorder by) {
    return holder == by;
  }

  @Override
  public long releaseAll(Recorder by) {
    long held = depth;
    release(by, held);
    return held;
  }

  @Override
  public void acquireAgain(Recorder by, long held) throws InterruptedException {
    acquire(by, Timeout.FOR_EVER, held);
  }
}

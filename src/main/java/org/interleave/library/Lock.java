package org.interleave.library;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.trace.NoValue;
import org.interleave.value.ExceptionType;

/// Python's `Lock`: any thread may release it.
public final class Lock extends LockLike implements ConditionLock {

  private boolean isHeld;

  public Lock(int subject, boolean isOn) {
    super(subject, isOn);
  }

  private Lock(Lock original) {
    super(original);
    isHeld = original.isHeld;
  }

  @Override
  public String type() {
    return "_thread.lock";
  }

  @Override
  public Progress call(Caller by, Method method, List<Object> arguments) {
    return method == Method.LOCKED
        ? new Progress.Returned(isOn() && (boolean) read(by, freeForAll() <= 0))
        : super.call(by, method, arguments);
  }

  @Override
  long free() {
    return isHeld ? 0 : 1;
  }

  @Override
  Object take(Caller by, long count) {
    isHeld = true;
    return NoValue.NOTHING;
  }

  @Override
  Object give(Caller by, long count) {
    if (!isHeld) {
      throw refusal(by, false, ExceptionType.RUNTIME_ERROR, "release unlocked lock");
    }
    isHeld = false;
    return NoValue.NOTHING;
  }

  @Override
  Timeout patience(Object blocking, Object timeout) {
    return Timeout.ofLock(blocking, timeout);
  }

  /// In Python too: a condition cannot tell who holds a plain lock, only that somebody does.
  @Override
  public boolean isOwnedBy(Caller by) {
    return isHeld;
  }

  @Override
  public long releaseAll(Caller by) {
    release(by, 1);
    return 1;
  }

  @Override
  public LockLike lock() {
    return this;
  }

  @Override
  Lock copy(Copies copies) {
    return new Lock(this);
  }

  @Override
  public void describe(CanonicalForm form) {
    super.describe(form);
    form.add(isHeld);
  }
}

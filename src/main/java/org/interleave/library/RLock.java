package org.interleave.library;

import java.util.Set;
import org.interleave.value.ExceptionType;

/// Python's `RLock`: its holder may take it again, and must release it as often.
public final class RLock extends LockLike implements ConditionLock {

  private static final int NOBODY = -1;

  private int holder = NOBODY;
  private long depth;

  public RLock(int subject, boolean isOn) {
    super(subject, isOn);
  }

  private RLock(RLock original) {
    super(original);
    holder = original.holder;
    depth = original.depth;
  }

  @Override
  public String type() {
    return "_thread.RLock";
  }

  @Override
  long free() {
    return holder == NOBODY ? 1 : 0;
  }

  @Override
  boolean isHeldBy(Caller by) {
    return holder == by.thread();
  }

  @Override
  Object take(Caller by, long count) {
    holder = by.thread();
    depth += count;
    return depth;
  }

  @Override
  Object give(Caller by, long count) {
    if (!isHeldBy(by)) {
      throw refusal(by, false, ExceptionType.RUNTIME_ERROR, "cannot release un-acquired lock");
    }
    depth -= count;
    if (depth == 0) {
      holder = NOBODY;
    }
    return depth;
  }

  @Override
  Timeout patience(Object blocking, Object timeout) {
    return Timeout.ofLock(blocking, timeout);
  }

  @Override
  public boolean isOwnedBy(Caller by) {
    return isHeldBy(by);
  }

  @Override
  public long releaseAll(Caller by) {
    long held = depth;
    release(by, held);
    return held;
  }

  @Override
  public LockLike lock() {
    return this;
  }

  @Override
  RLock copy(Copies copies) {
    return new RLock(this);
  }

  @Override
  public void describe(CanonicalForm form) {
    super.describe(form);
    form.addThreads(holder == NOBODY ? Set.of() : Set.of(holder));
    form.add(depth);
  }
}

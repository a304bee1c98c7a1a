package org.interleave.library;

/// What a condition has to know of its lock.
sealed interface ConditionLock permits Lock, RLock {

  /// Whether a thread may wait and notify.
  boolean isOwnedBy(Caller by);

  /// Releases the lock however often it was taken, and returns how often.
  long releaseAll(Caller by);

  /// The lock itself.
  LockLike lock();
}

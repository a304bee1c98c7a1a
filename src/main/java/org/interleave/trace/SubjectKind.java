package org.interleave.trace;

/// What a step can be about.
public enum SubjectKind {
  VARIABLE,
  LIST,
  LOCK,
  RLOCK,
  /// Also a bounded one.
  SEMAPHORE,
  EVENT,
  CONDITION,
  BARRIER,
  QUEUE;

  /// Whether it can be acquired and released; a condition by way of its lock.
  public boolean isLockLike() {
    return this == LOCK || this == RLOCK || this == SEMAPHORE || this == CONDITION;
  }

  /// Whether it holds a value, of which each write replaces the last.
  public boolean isMemory() {
    return this == VARIABLE || this == LIST;
  }
}

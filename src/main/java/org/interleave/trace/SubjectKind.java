package org.interleave.trace;

/// What a step can be about.
public enum SubjectKind {
  VARIABLE,
  LIST,
  LOCK,
  RLOCK,
  SEMAPHORE,
  EVENT,
  CONDITION,
  BARRIER,
  QUEUE;

  /// Whether it is acquired and released.
  public boolean isLockLike() {
    return this == LOCK || this == RLOCK || this == SEMAPHORE || this == CONDITION;
  }
}

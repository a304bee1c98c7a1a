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

  /// Whether it holds a value, of which each write replaces the last.
  public boolean isMemory() {
    return this == VARIABLE || this == LIST;
  }
}

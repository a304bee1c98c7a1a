package org.interleave.trace;

import org.interleave.value.Missing;

/// What a step can be about: a variable that threads share, or an object that they know.
///
/// @param initial a variable's or list's value when threads began, a semaphore's permits, a queue's
///   size limit, a barrier's parties; [Missing#MISSING] if there is none
/// @param lock a condition's lock, by its subject number: its own number when it has a lock of its
///   own; else [StepBuffer#NO_SUBJECT]
public record Subject(String name, SubjectKind kind, Object initial, int lock) {

  public static Subject of(String name, SubjectKind kind) {
    return new Subject(name, kind, Missing.MISSING, StepBuffer.NO_SUBJECT);
  }

  public Subject withInitial(Object value) {
    return new Subject(name, kind, value, lock);
  }
}

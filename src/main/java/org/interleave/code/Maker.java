package org.interleave.code;

/// What makes the library's objects. The arguments are always all there, in this order, and are
/// [org.interleave.value.None] where they were left out and no other default is given here.
public enum Maker {
  LOCK,
  RLOCK,
  /// value (1)
  SEMAPHORE,
  /// value (1)
  BOUNDED_SEMAPHORE,
  EVENT,
  /// lock
  CONDITION,
  /// parties, timeout
  BARRIER,
  /// maxsize (0)
  QUEUE,
  /// target, args (the empty tuple), name, daemon
  THREAD
}

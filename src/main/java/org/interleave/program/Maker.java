package org.interleave.program;

/// What makes the library's objects. The arguments are always all there, in this order, and are
/// [org.interleave.value.None] where they were left out and no other default is given here.
public enum Maker {
  LOCK("Lock"),
  RLOCK("RLock"),
  /// value (1)
  SEMAPHORE("Semaphore"),
  /// value (1)
  BOUNDED_SEMAPHORE("BoundedSemaphore"),
  EVENT("Event"),
  /// lock
  CONDITION("Condition"),
  /// parties, timeout
  BARRIER("Barrier"),
  /// maxsize (0)
  QUEUE("Queue"),
  /// target, args (the empty tuple), name, daemon
  THREAD("Thread");

  private final String python;

  Maker(String python) {
    this.python = python;
  }

  /// As it stands in a listing.
  public String python() {
    return python;
  }
}

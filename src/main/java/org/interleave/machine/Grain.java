package org.interleave.machine;

/// How much a thread does in one step of a [Machine].
public enum Grain {

  /// What becomes one row of a trace.
  ROW,

  /// What other threads can notice, and all that follows up to the next such step: what the thread
  /// works out on its own, its sleeping, its starting of threads and its joining them. Time stands
  /// still, so who waits with a timeout may give up at any moment, and who joins with one takes a
  /// step, as that may come to nothing. What the main thread does while it is the only one belongs
  /// to the step before it.
  NOTICEABLE
}

package org.interleave.run;

import java.util.concurrent.atomic.AtomicInteger;

/// Counts the threads that can go on, exactly: whoever wakes a thread counts it in before going on
/// itself. When none is left while somebody has not ended who must, the run is stuck. Who waits no
/// longer than some time can go on.
final class Headcount {

  private final AtomicInteger able = new AtomicInteger();

  /// The threads that have to end before the run does: all but daemon threads.
  private final AtomicInteger awaited = new AtomicInteger();

  private final Runnable whenStuck;
  private final Runnable whenOver;

  Headcount(Runnable whenStuck, Runnable whenOver) {
    this.whenStuck = whenStuck;
    this.whenOver = whenOver;
  }

  void started(boolean daemon) {
    able.incrementAndGet();
    if (!daemon) {
      awaited.incrementAndGet();
    }
  }

  /// A thread begins to wait for another.
  void waits() {
    if (able.decrementAndGet() == 0 && awaited.get() > 0) {
      whenStuck.run();
    }
  }

  /// A thread that waits is woken.
  void woken() {
    able.incrementAndGet();
  }

  void ended(boolean daemon) {
    if (!daemon && awaited.decrementAndGet() == 0) {
      whenOver.run();
    }
    waits();
  }
}

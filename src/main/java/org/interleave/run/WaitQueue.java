package org.interleave.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import org.interleave.machine.Timeout;
import org.interleave.trace.StepBuffer;

/// The threads that wait at one object for the same, first come first. To be used only by who has
/// entered the monitor.
final class WaitQueue {

  /// A wait that was not ended by another thread.
  static final Call IN_VAIN = new Call(false, StepBuffer.NO_STEP);

  private final Monitor monitor;
  private final Deque<Waiter> waiters = new ArrayDeque<>();

  /// One thread's wait, and the step that ended it.
  private static final class Waiter {
    final Condition called;
    final boolean isCounted;
    boolean isWoken;
    long cause = StepBuffer.NO_STEP;

    Waiter(Condition called, boolean isCounted) {
      this.called = called;
      this.isCounted = isCounted;
    }
  }

  WaitQueue(Monitor monitor) {
    this.monitor = monitor;
  }

  int size() {
    return waiters.size();
  }

  /// Whether a wait was ended by another thread, and by which of its steps.
  record Call(boolean isWoken, long cause) {}

  /// Waits at the end of the queue until another thread ends it, or the time is over.
  ///
  /// @throws InterruptedException when the run has ended; then all threads leave, and the object is
  ///   of no more use
  Call await(Timeout timeout) throws InterruptedException {
    Waiter self = new Waiter(monitor.condition(), timeout.isForEver());
    waiters.add(self);
    if (self.isCounted) {
      monitor.headcount().waits();
      while (!self.isWoken) {
        self.called.await();
      }
    } else {
      long left = timeout.nanos();
      while (!self.isWoken && left > 0) {
        left = self.called.awaitNanos(left);
      }
      if (!self.isWoken) {
        waiters.remove(self);
      }
    }
    return new Call(self.isWoken, self.cause);
  }

  /// Ends the wait of the first thread in the queue, if there is one.
  boolean wakeFirst(long cause) {
    Waiter first = waiters.poll();
    if (first == null) {
      return false;
    }
    first.isWoken = true;
    first.cause = cause;
    if (first.isCounted) {
      monitor.headcount().woken();
    }
    first.called.signal();
    return true;
  }

  void wakeAll(long cause) {
    while (wakeFirst(cause)) {
      // one after the other
    }
  }
}

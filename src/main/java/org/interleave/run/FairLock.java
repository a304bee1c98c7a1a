package org.interleave.run;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;

/// A lock that serves threads in the order in which they asked, and records every step of it.
///
/// Its few fields are guarded by a lock of Java's; each of its steps is recorded under that guard
/// with the lock's turn, so the record of who waited, in which order, and who handed over to whom
/// is exact. A release hands the lock to the first in the queue, so nobody can push in.
final class FairLock {

  private final int subject;
  private final ReentrantLock guard = new ReentrantLock();
  private final Queue<Waiter> queue = new ArrayDeque<>();
  private boolean held;
  private long turn;
  private long lastRelease = StepBuffer.NO_STEP;

  private static final class Waiter {
    final Condition handedOver;
    boolean owns;

    Waiter(Condition handedOver) {
      this.handedOver = handedOver;
    }
  }

  FairLock(int subject) {
    this.subject = subject;
  }

  /// @throws InterruptedException when the run is cancelled; then all threads leave, and the lock
  ///   is of no more use
  void acquire(StepBuffer steps, int line) throws InterruptedException {
    guard.lockInterruptibly();
    try {
      if (held) {
        steps.open(StepKind.BLOCK, subject, turn++, line);
        awaitTurn();
        steps.finish();
      }
      held = true;
      steps.add(StepKind.ACQUIRE, subject, turn++, lastRelease, line);
    } finally {
      guard.unlock();
    }
  }

  private void awaitTurn() throws InterruptedException {
    Waiter self = new Waiter(guard.newCondition());
    queue.add(self);
    while (!self.owns) {
      self.handedOver.await();
    }
  }

  void release(StepBuffer steps, int line) {
    guard.lock();
    try {
      lastRelease = steps.nextId();
      steps.add(StepKind.RELEASE, subject, turn++, StepBuffer.NO_STEP, line);
      Waiter next = queue.poll();
      if (next == null) {
        held = false;
      } else {
        next.owns = true;
        next.handedOver.signal();
      }
    } finally {
      guard.unlock();
    }
  }
}

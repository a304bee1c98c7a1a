package org.interleave.run;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Lets real threads in one by one, at an object or at a lock together with its conditions, and
/// counts their steps there. So the record of who came, who waited, in which order, and who woke
/// whom is exact.
final class Guard {

  private final ReentrantLock lock = new ReentrantLock();
  private long turn;

  void enter() {
    lock.lock();
  }

  void leave() {
    lock.unlock();
  }

  /// Where one thread that has entered can wait.
  Condition condition() {
    return lock.newCondition();
  }

  /// The turn of the next step, counted from 1; asked by who has entered.
  long nextTurn() {
    return ++turn;
  }
}

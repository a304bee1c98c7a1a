package org.interleave.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The threads that wait at one object for the same, first come first.
final class WaitQueue {

  private final Deque<Integer> threads;

  WaitQueue() {
    this(new ArrayDeque<>(2));
  }

  private WaitQueue(Deque<Integer> threads) {
    this.threads = threads;
  }

  int size() {
    return threads.size();
  }

  void add(Caller waiter) {
    threads.add(waiter.thread());
  }

  /// A thread leaves, as its time is over.
  void remove(Caller waiter) {
    threads.remove(waiter.thread());
  }

  /// Ends the wait of the first, if there is one.
  boolean wakeFirst(Caller by, Call call) {
    Integer first = threads.poll();
    if (first != null) {
      by.wake(first, call);
    }
    return first != null;
  }

  void wakeAll(Caller by, Call call) {
    while (wakeFirst(by, call)) {
      // one after the other
    }
  }

  WaitQueue copy() {
    return new WaitQueue(new ArrayDeque<>(threads));
  }

  /// The numbers of the threads.
  List<Integer> threads() {
    return List.copyOf(threads);
  }
}

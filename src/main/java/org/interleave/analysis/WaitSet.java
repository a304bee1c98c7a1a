package org.interleave.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The threads that wait for a signal, first come first, and those that have been called and have
/// not gone on yet, with the row that called them.
final class WaitSet {

  private final List<Integer> waiting = new ArrayList<>();
  private final Map<Integer, Integer> called = new HashMap<>();

  int size() {
    return waiting.size();
  }

  void add(int thread) {
    waiting.add(thread);
  }

  /// A thread waits for what has come already.
  void addCalled(int thread, int row) {
    called.put(thread, row);
  }

  void call(long count, int row) {
    for (long thread = 0; thread < count && !waiting.isEmpty(); thread++) {
      called.put(waiting.removeFirst(), row);
    }
  }

  /// Whether a thread can go on because of a row.
  boolean goesOn(int thread, int cause) {
    Integer row = called.remove(thread);
    return row != null && row == cause;
  }

  /// Whether a thread was still waiting, which it does no more.
  boolean leaves(int thread) {
    return waiting.removeIf(it -> it == thread);
  }
}

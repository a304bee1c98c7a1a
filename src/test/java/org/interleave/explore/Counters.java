package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interleave.trace.RunInfo;

/// Threads that each add 1 to one variable: as a program, and as what can come of it, worked out
/// without any program.
final class Counters {

  private Counters() {}

  static RunInfo info(int threads, int iterations, boolean lock) {
    return Replayed.info(
        """
        from threading import Lock, Thread
        val = 0
        val_lock = Lock()
        def increase():
            global val
            for _ in range(%d):
                with val_lock:
                    val += 1
        threads = [Thread(target=increase) for _ in range(%d)]
        for t in threads: t.start()
        for t in threads: t.join()
        """
            .formatted(iterations, threads),
        lock);
  }

  /// In how many orders something comes about, and how few switches between threads there are in
  /// one of them.
  record Ways(int orders, int fewestSwitches) {

    private static Ways sum(Ways one, Ways other) {
      return new Ways(
          one.orders + other.orders, Math.min(one.fewestSwitches, other.fewestSwitches));
    }
  }

  /// The ways to each final value without a lock: all orders in which the threads can take turns
  /// are carried out.
  static Map<Integer, Ways> ways(int threads, int iterations) {
    Map<Integer, Ways> ways = new TreeMap<>();
    addOrders(new int[threads], 2 * iterations, new ArrayList<>(), ways);
    return ways;
  }

  private static void addOrders(
      int[] taken, int steps, List<Integer> order, Map<Integer, Ways> ways) {
    if (order.size() == taken.length * steps) {
      ways.merge(result(order, taken.length), new Ways(1, switches(order)), Ways::sum);
    }
    for (int thread = 0; thread < taken.length; thread++) {
      if (taken[thread] < steps) {
        taken[thread]++;
        order.add(thread);
        addOrders(taken, steps, order, ways);
        order.removeLast();
        taken[thread]--;
      }
    }
  }

  /// Each thread reads and writes by turns.
  private static int result(List<Integer> order, int threads) {
    int[] seen = new int[threads];
    boolean[] hasRead = new boolean[threads];
    int value = 0;
    for (int thread : order) {
      if (hasRead[thread]) {
        value = seen[thread] + 1;
      } else {
        seen[thread] = value;
      }
      hasRead[thread] = !hasRead[thread];
    }
    return value;
  }

  private static int switches(List<Integer> order) {
    int switches = 0;
    for (int step = 1; step < order.size(); step++) {
      switches += order.get(step).equals(order.get(step - 1)) ? 0 : 1;
    }
    return switches;
  }
}

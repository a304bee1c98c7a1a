package org.interleave.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the rows of a trace file tell of threads that did not end with their last step.
///
/// @param steps how many steps each thread took that took any
/// @param missed the threads whose join was given up after their last step
/// @param last the thread of the last row, or -1 when there is none
record LateEnds(Map<Integer, Integer> steps, Set<Integer> missed, int last) {

  static final LateEnds NONE = of(List.of(), Map.of());

  LateEnds {
    steps = Map.copyOf(steps);
    missed = Set.copyOf(missed);
  }

  /// @param threads the thread of each row
  /// @param joinsInVain by row, the thread whose join was given up there
  static LateEnds of(List<Integer> threads, Map<Integer, Integer> joinsInVain) {
    Map<Integer, Integer> steps = new HashMap<>();
    Set<Integer> missed = new HashSet<>();
    for (int row = threads.size() - 1; row >= 0; row--) {
      Integer joined = joinsInVain.get(row);
      if (joined != null && !steps.containsKey(joined)) {
        missed.add(joined);
      }
      steps.merge(threads.get(row), 1, Integer::sum);
    }
    return new LateEnds(steps, missed, threads.isEmpty() ? -1 : threads.getLast());
  }

  /// Whether a thread is among them that comes to its end after so many steps.
  ///
  /// @param isAwaited whether the run ends with it
  boolean has(int thread, int taken, boolean isAwaited) {
    boolean isWhole = !steps.isEmpty() && taken == steps.getOrDefault(thread, 0);
    return isWhole && ((isAwaited && thread != last) || missed.contains(thread));
  }
}

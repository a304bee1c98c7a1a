package org.interleave.explore;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts states into an order in which each step leads forward, as A. B. Kahn does (1962).
final class StateOrder {

  private final Steps.Cursor step;

  /// How many steps lead to each state from states that have no place yet.
  private final int[] open;

  private final int[] order;
  private int size;

  private StateOrder(Graph graph) {
    step = graph.cursor();
    open = new int[graph.size()];
    order = new int[graph.size()];
  }

  /// The states in such an order; nothing when there is none, as some steps lead round in a circle.
  static Optional<IntStream> of(Graph graph) {
    return new StateOrder(graph).found();
  }

  private Optional<IntStream> found() {
    for (int state = 0; state < open.length; state++) {
      step.leave(state);
      while (step.next()) {
        open[step.target()]++;
      }
    }
    if (open[0] == 0) {
      order[size++] = 0;
    }
    for (int next = 0; next < size; next++) {
      Interruption.check(next);
      leave(order[next]);
    }
    return size == order.length ? Optional.of(Arrays.stream(order)) : Optional.empty();
  }

  private void leave(int state) {
    step.leave(state);
    while (step.next()) {
      int target = step.target();
      open[target]--;
      if (open[target] == 0) {
        order[size++] = target;
      }
    }
  }
}

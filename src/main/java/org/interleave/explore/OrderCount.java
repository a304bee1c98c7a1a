package org.interleave.explore;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Counts the orders that lead to each ending.
final class OrderCount {

  private final Graph graph;
  private final Steps.Cursor step;
  private final Map<Integer, BigInteger> byEnding = new HashMap<>();

  /// How many orders lead to each state, as long as it is needed.
  private final BigInteger[] counts;

  private OrderCount(Graph graph) {
    this.graph = graph;
    step = graph.cursor();
    counts = new BigInteger[graph.size()];
    Arrays.fill(counts, BigInteger.ZERO);
    counts[0] = BigInteger.ONE;
  }

  /// How many orders lead to each ending, by its number.
  ///
  /// @param order the states in an order in which each step leads forward
  static Map<Integer, BigInteger> of(Graph graph, IntStream order) {
    OrderCount count = new OrderCount(graph);
    order.forEach(count::pass);
    return count.byEnding;
  }

  private void pass(int state) {
    Interruption.check(state);
    BigInteger here = counts[state];
    counts[state] = BigInteger.ZERO;
    if (graph.ending(state) != Move.NO_ENDING) {
      byEnding.merge(graph.ending(state), here, BigInteger::add);
    }
    step.leave(state);
    while (step.next()) {
      int count = graph.mover(step.mover()).count();
      BigInteger more = count == 1 ? here : here.multiply(BigInteger.valueOf(count));
      int target = step.target();
      counts[target] = counts[target].add(more);
    }
  }
}

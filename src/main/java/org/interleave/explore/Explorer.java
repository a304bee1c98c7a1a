package org.interleave.explore;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interleave.trace.RunInfo;

/// Explores every order of a program's steps, exactly.
///
/// An order is a sequence of the steps that other threads can notice; see
/// [org.interleave.machine.Grain#NOTICEABLE].
public final class Explorer {

  private static final Comparator<Reached> MOST_ORDERS_FIRST =
      Comparator.comparing((Reached it) -> it.orders().orElse(BigInteger.ZERO))
          .reversed()
          .thenComparingInt(Reached::switches)
          .thenComparing(it -> it.ending().outcome().text());

  private final StateSpace space;
  private final Search search;
  private final boolean isComplete;
  private final Optional<IntStream> order;

  private Explorer(StateSpace space, Budget budget, Progress progress) {
    this.space = space;
    search = new Search(space, budget, progress);
    isComplete = search.run();
    search.graph().close();
    order = order();
  }

  /// Explores the orders of what is to be run, whichever way it is to be run in.
  ///
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted
  /// @throws org.interleave.value.RefusalException when in some order the program asks for what
  ///   Interleave does not do
  public static Exploration explore(RunInfo info, Budget budget, Progress progress) {
    if (Symmetry.isPossible(info.program())) {
      try {
        return new Explorer(new StateSpace(info, true), budget, progress).exploration();
      } catch (Distinction e) {
        // Then each thread has to be looked at for itself.
      }
    }
    return new Explorer(new StateSpace(info, false), budget, progress).exploration();
  }

  private Optional<IntStream> order() {
    if (!isComplete) {
      return Optional.empty();
    }
    return search.isLayered()
        ? Optional.of(IntStream.range(0, search.graph().size()))
        : StateOrder.of(search.graph());
  }

  private Exploration exploration() {
    Graph graph = search.graph();
    Optional<Map<Integer, BigInteger>> orders = order.map(it -> OrderCount.of(graph, it));
    List<Reached> reached =
        WaysToEndings.of(graph).entrySet().stream()
            .map(it -> reached(it.getKey(), it.getValue(), orders))
            .sorted(MOST_ORDERS_FIRST)
            .toList();
    boolean isEndless = reached.stream().anyMatch(it -> it.ending().kind() == Ending.Kind.ENDLESS);
    boolean canGoOnForEver = isEndless || (isComplete && order.isEmpty());
    Optional<BigInteger> all =
        orders.map(it -> it.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
    return new Exploration(isComplete, canGoOnForEver, all, graph.size(), search.depth(), reached);
  }

  private Reached reached(
      int ending, WaysToEndings.Way way, Optional<Map<Integer, BigInteger>> orders) {
    return new Reached(
        space.ending(ending),
        orders.map(it -> it.getOrDefault(ending, BigInteger.ZERO)),
        way.switches(),
        Schedules.of(way, space, search.graph()));
  }
}

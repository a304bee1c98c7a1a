package org.interleave.explore;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Finds all states that a program can come to, those that are nearer first.
///
/// A large search is shared by two cores: while one numbers the states that have just been found,
/// the other takes the steps that leave the next ones. What is found does not depend on that.
final class Search {

  /// How many states are left at once at most. To hand over fewer takes longer than to leave them.
  private static final int BATCH = 2048;

  /// About how much memory it takes to count the orders to a state; and the switches to it, for
  /// each thread.
  private static final long COUNT_BYTES = 8;

  private static final long SWITCHES_BYTES = 4;

  private final StateSpace space;
  private final Budget budget;
  private final Progress progress;
  private final Graph graph = new Graph();

  /// Whether each step leads from a state to one that is further from the beginning by one.
  private boolean isLayered = true;

  /// How many states had been found when the first state of the next layer was.
  private int nextLayer;

  /// How many layers there are up to now, less the first one.
  private int depth;

  Search(StateSpace space, Budget budget, Progress progress) {
    this.space = space;
    this.budget = budget;
    this.progress = progress;
  }

  Graph graph() {
    return graph;
  }

  /// How many steps of each order have been taken at least.
  int depth() {
    return depth;
  }

  /// Whether the states stand in an order in which each step leads forward.
  boolean isLayered() {
    return isLayered;
  }

  /// Looks for states, and tells whether all have been found.
  ///
  /// @throws CancellationException when the thread has been interrupted
  boolean run() {
    graph.add(List.of(space.start()));
    nextLayer = 1;
    try (ExecutorService other = Executors.newSingleThreadExecutor(Search::thread)) {
      return run(other);
    }
  }

  private static Thread thread(Runnable work) {
    String name = "search of " + Thread.currentThread().getName();
    return Thread.ofPlatform().daemon().name(name).unstarted(work);
  }

  private boolean run(ExecutorService other) {
    int next = 0;
    Departures departures = departures(states(next));
    while (next < graph.size()) {
      double taken = taken();
      if (taken > 1) {
        return false;
      }
      Interruption.check();
      progress.found(graph.size(), taken);
      next += departures.ends().size();
      if (nextLayer - next >= BATCH) {
        List<int[]> states = states(next);
        Future<Departures> later = other.submit(() -> departures(states));
        add(departures);
        departures = result(later);
      } else {
        add(departures);
        beginLayer(next);
        departures = departures(states(next));
      }
    }
    return true;
  }

  private void beginLayer(int next) {
    if (next == nextLayer && next < graph.size()) {
      nextLayer = graph.size();
      depth++;
    }
  }

  /// What of the budget has been taken.
  private double taken() {
    long spots = (long) graph.size() * space.mostThreads();
    long bytes =
        graph.bytes() + space.bytes() + graph.size() * COUNT_BYTES + spots * SWITCHES_BYTES;
    return Math.max(budget.share(graph.size(), bytes), (double) spots / WaysToEndings.MOST_SPOTS);
  }

  /// Some states in a row, all of one layer, and fewer where the search has to stop soon.
  private List<int[]> states(int from) {
    long mayBeFound = Math.max(0, budget.states() - graph.size()) / (2L * space.mostThreads());
    int most = Math.clamp(mayBeFound, 1, BATCH);
    return IntStream.range(from, Math.min(from + most, nextLayer))
        .mapToObj(it -> graph.ending(it) == Move.NO_ENDING ? graph.state(it) : Departures.NONE)
        .toList();
  }

  private Departures departures(List<int[]> states) {
    return Departures.from(states, space);
  }

  private void add(Departures departures) {
    int[] targets = graph.add(departures.moves());
    isLayered &= IntStream.of(targets).allMatch(it -> it >= nextLayer);
    int[] movers = departures.movers().stream().mapToInt(graph::number).toArray();
    int from = 0;
    for (int end : departures.ends()) {
      graph.leaveNext(targets, movers, from, end);
      from = end;
    }
  }

  private static Departures result(Future<Departures> later) {
    try {
      return later.get();
    } catch (InterruptedException e) {
      later.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException reason -> throw reason;
        case Error reason -> throw reason;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}

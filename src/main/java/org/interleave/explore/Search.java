package org.interleave.explore;

import java.util.concurrent.CancellationException;

/// Finds all states that a program can come to, those that are nearer first.
final class Search {

  /// About how much memory a state takes, a step that leaves it, and a thread in it.
  private static final long STATE_BYTES = 40;

  private static final long STEP_BYTES = 5;

  private static final long THREAD_BYTES = 4;

  /// About how much memory a part of states takes, which is kept as it is.
  private static final long PART_BYTES = 4096;

  private final StateSpace space;
  private final Budget budget;
  private final Progress progress;
  private final Graph graph = new Graph();

  /// Whether each step leads from a state to one that is further from the beginning by one.
  private boolean isLayered = true;

  /// How many states had been found when the first state of the next layer was.
  private int nextLayer;

  Search(StateSpace space, Budget budget, Progress progress) {
    this.space = space;
    this.budget = budget;
    this.progress = progress;
  }

  Graph graph() {
    return graph;
  }

  /// Whether the states stand in an order in which each step leads forward.
  boolean isLayered() {
    return isLayered;
  }

  /// Looks for states, and tells whether all have been found.
  ///
  /// @throws CancellationException when the thread has been interrupted
  boolean run() {
    Move start = space.start();
    graph.add(start.state(), start.ending());
    nextLayer = 1;
    for (int next = 0; next < graph.size(); next++) {
      if (isTooMuch()) {
        return false;
      }
      Interruption.check(next);
      if (Interruption.isTime(next)) {
        progress.found(graph.size());
      }
      if (next == nextLayer) {
        nextLayer = graph.size();
      }
      graph.leaveNext();
      if (graph.ending(next) == Move.NO_ENDING) {
        leave(graph.state(next));
      }
    }
    return true;
  }

  private boolean isTooMuch() {
    long spots = (long) graph.size() * space.mostThreads();
    long bytes =
        graph.size() * STATE_BYTES
            + graph.steps() * STEP_BYTES
            + spots * THREAD_BYTES
            + space.parts() * PART_BYTES;
    return graph.size() > budget.states()
        || bytes > budget.bytes()
        || spots > SwitchCount.MOST_SPOTS;
  }

  private void leave(int[] state) {
    for (int thread = 0; thread < space.threads(state); thread++) {
      if (space.canMove(state, thread) && space.firstLike(state, thread) == thread) {
        Move move = space.after(state, thread);
        int target = graph.add(move.state(), move.ending());
        isLayered &= target >= nextLayer;
        int to = space.firstLike(move.state(), placeOf(thread, move.from()));
        graph.addStep(target, new Graph.Mover(thread, to, space.countLike(state, thread)));
      }
    }
  }

  /// Where a thread is now that was at a place before.
  static int placeOf(int before, int[] from) {
    int place = 0;
    while (from[place] != before) {
      place++;
    }
    return place;
  }
}

package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Writes down who takes the steps of a way, by the numbers that threads have in a run: in states
/// they may have changed places.
final class Schedules {

  private static final int NOBODY = -1;

  private final StateSpace space;
  private final List<Integer> schedule = new ArrayList<>();

  /// The thread at each place of the state that has been reached.
  private int[] threads = {};

  private int last = NOBODY;

  private Schedules(StateSpace space) {
    this.space = space;
  }

  static List<Integer> of(WaysToEndings.Way way, StateSpace space, Graph graph) {
    Schedules writer = new Schedules(space);
    writer.follow(space.start());
    for (int step = 0; step < way.places().size(); step++) {
      writer.move(graph.state(way.states().get(step)), way.places().get(step));
    }
    return List.copyOf(writer.schedule);
  }

  private void move(int[] state, int place) {
    letTheLastGoOn(state, place);
    last = threads[place];
    schedule.add(last);
    follow(space.after(state, place));
  }

  /// Of threads that are alike the one goes on that took the last step.
  private void letTheLastGoOn(int[] state, int place) {
    for (int other = 0; other < threads.length; other++) {
      if (threads[other] == last && space.firstLike(state, other) == place) {
        threads[other] = threads[place];
        threads[place] = last;
      }
    }
  }

  private void follow(Move move) {
    int[] before = threads;
    threads = IntStream.of(move.from()).map(it -> it < before.length ? before[it] : it).toArray();
  }
}

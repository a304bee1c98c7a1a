package org.interleave.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interleave.explore.Movers.Mover;

/// Finds for each ending a way that switches between threads as seldom as can be: first all that
/// can be reached with no switch, then with one, and so on.
final class WaysToEndings {

  /// How many states times threads there can be.
  static final int MOST_SPOTS = Integer.MAX_VALUE / 2;

  private final Graph graph;
  private final Steps.Cursor step;

  /// The places of threads that have just taken a step, wherever that is; see [Graph#arrivals].
  private final int[] places;

  /// Where each of these is among them.
  private final int[] indexes;

  /// By [#spot] the one it was reached from, plus one; the same below 0 as long as there may be a
  /// way with fewer switches; and 0 when it has not been reached. Where all begins was reached from
  /// itself.
  private final IntSequence before;

  /// The spots that can be reached with so many switches, in the order in which they are looked at.
  private IntSequence open = new IntSequence();

  /// Those that can be reached with one switch more, unless they have been with none.
  private IntSequence later = new IntSequence();

  /// Where an ending is reached first, by its number.
  private final Map<Integer, Way> ways = new HashMap<>();

  private final int endings;

  /// A way to an ending.
  ///
  /// @param states from the first one to the ending's
  /// @param places of the threads that leave each but the last of them
  record Way(int switches, List<Integer> states, List<Integer> places) {}

  private WaysToEndings(Graph graph) {
    this.graph = graph;
    step = graph.cursor();
    endings = graph.endings();
    places = graph.arrivals();
    indexes = new int[places[places.length - 1] + 1];
    for (int index = 0; index < places.length; index++) {
      indexes[places[index]] = index;
    }
    before = IntSequence.zeros(graph.size() * places.length);
  }

  /// A way to each ending, by its number.
  static Map<Integer, Way> of(Graph graph) {
    return new WaysToEndings(graph).found();
  }

  /// A state, and the place of the thread that took the last step.
  private int spot(int state, int last) {
    return state * places.length + indexes[last];
  }

  private int state(int spot) {
    return spot / places.length;
  }

  private int last(int spot) {
    return places[spot % places.length];
  }

  private Map<Integer, Way> found() {
    // Whoever takes the first step takes it without a switch.
    for (int place : places) {
      reach(spot(0, place), spot(0, place));
    }
    for (int switches = 0; open.size() > 0 && ways.size() < endings; switches++) {
      for (int next = 0; next < open.size(); next++) {
        Interruption.check(next);
        leave(open.get(next), switches);
      }
      switchThreads();
    }
    return ways;
  }

  private void reach(int spot, int from) {
    before.set(spot, from + 1);
    open.add(spot);
  }

  private void leave(int spot, int switches) {
    int state = state(spot);
    int ending = graph.ending(state);
    if (ending != Move.NO_ENDING) {
      ways.computeIfAbsent(ending, _ -> way(spot, switches));
    }
    step.leave(state);
    while (step.next()) {
      Mover mover = graph.mover(step.mover());
      int next = spot(step.target(), mover.to());
      int known = before.get(next);
      if (mover.from() == last(spot) && known <= 0) {
        reach(next, spot);
      } else if (known == 0) {
        before.set(next, -spot - 1);
        later.add(next);
      }
    }
  }

  private void switchThreads() {
    IntSequence found = later;
    open = new IntSequence();
    later = new IntSequence();
    for (int next = 0; next < found.size(); next++) {
      int spot = found.get(next);
      if (before.get(spot) < 0) {
        reach(spot, -before.get(spot) - 1);
      }
    }
  }

  private Way way(int end, int switches) {
    Deque<Integer> states = new ArrayDeque<>(List.of(state(end)));
    Deque<Integer> places = new ArrayDeque<>();
    int spot = end;
    for (int from = before.get(spot) - 1; from != spot; from = before.get(spot) - 1) {
      states.addFirst(state(from));
      places.addFirst(place(from, spot));
      spot = from;
    }
    return new Way(switches, List.copyOf(states), List.copyOf(places));
  }

  /// The place of the thread whose step leads from one spot to the next: the one that moved last,
  /// if that can be.
  private int place(int from, int to) {
    int state = state(from);
    int place = -1;
    step.leave(state);
    while (step.next()) {
      Mover mover = graph.mover(step.mover());
      boolean leadsThere = spot(step.target(), mover.to()) == to;
      if (leadsThere && (place < 0 || mover.from() == last(from))) {
        place = mover.from();
      }
    }
    return place;
  }
}

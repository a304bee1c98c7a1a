package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import org.interleave.explore.Movers.Mover;

/// All steps that leave some states, state by state.
///
/// @param ends for each state how many of the steps leave it or one before it
/// @param moves where the steps lead
/// @param movers who takes them
record Departures(List<Integer> ends, List<Move> moves, List<Mover> movers) {

  /// Stands for a state that no step leaves, as it is an ending.
  static final int[] NONE = {};

  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  static Departures from(List<int[]> states, StateSpace space) {
    Departures all = new Departures(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int[] state : states) {
      if (state.length > 0) {
        all.leave(state, space);
      }
      all.ends.add(all.moves.size());
    }
    return all;
  }

  private void leave(int[] state, StateSpace space) {
    for (int thread = 0; thread < space.threads(state); thread++) {
      if (space.canMove(state, thread) && space.firstLike(state, thread) == thread) {
        Move move = space.after(state, thread);
        int to = space.firstLike(move.state(), placeOf(thread, move.from()));
        moves.add(move);
        movers.add(new Mover(thread, to, space.countLike(state, thread)));
      }
    }
  }

  /// Where a thread is now that was at a place before.
  private static int placeOf(int before, int[] from) {
    int place = 0;
    while (from[place] != before) {
      place++;
    }
    return place;
  }
}

package org.interleave.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers states, each of which is a list of numbers, from 0, in the order in which they are first
/// met. States that begin alike share how they begin, so that a state more takes little more than
/// two numbers.
///
/// The idea is that of tree compression (Laarman, van de Pol and Weber, *Parallel Recursive State
/// Compression for Free*, SPIN 2011), with the simplest of trees.
final class StateTable {

  /// What a state holds at places that it does not have.
  private static final int NOTHING = -1;

  /// The table at a place numbers the beginnings up to there: pairs of the number of what comes
  /// before, and what stands there.
  private final List<PairTable> beginnings = new ArrayList<>();

  int size() {
    return beginnings.isEmpty() ? 0 : beginnings.getLast().size();
  }

  /// The state's number, which is the table's size before when it is met for the first time.
  int number(int[] state) {
    while (beginnings.size() < state.length) {
      addPlace();
    }
    int number = 0;
    for (int place = 0; place < beginnings.size(); place++) {
      int here = place < state.length ? state[place] : NOTHING;
      number = beginnings.get(place).number(number, here);
    }
    return number;
  }

  /// Makes room for states that are longer. All there are keep their numbers.
  private void addPlace() {
    PairTable longer = new PairTable();
    for (int number = 0; number < size(); number++) {
      longer.number(number, NOTHING);
    }
    beginnings.add(longer);
  }

  /// Says that no more states are met.
  void close() {
    beginnings.forEach(PairTable::close);
  }

  /// The state with a number.
  int[] state(int number) {
    int[] all = new int[beginnings.size()];
    int length = 0;
    int rest = number;
    for (int place = all.length - 1; place >= 0; place--) {
      all[place] = beginnings.get(place).second(rest);
      length = Math.max(length, all[place] == NOTHING ? 0 : place + 1);
      rest = beginnings.get(place).first(rest);
    }
    return Arrays.copyOf(all, length);
  }
}

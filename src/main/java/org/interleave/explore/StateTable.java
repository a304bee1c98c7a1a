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

  /// How much memory they take.
  long bytes() {
    return beginnings.stream().mapToLong(PairTable::bytes).sum();
  }

  /// The states' numbers, as if each was asked for in its turn: the table's size before when a
  /// state is met for the first time.
  int[] numbers(List<int[]> states) {
    int[] numbers = new int[states.size()];
    int[] here = new int[states.size()];
    int longest = states.stream().mapToInt(it -> it.length).max().orElse(0);
    while (beginnings.size() < longest) {
      addPlace();
    }
    for (int place = 0; place < beginnings.size(); place++) {
      for (int i = 0; i < here.length; i++) {
        here[i] = place < states.get(i).length ? states.get(i)[place] : NOTHING;
      }
      numbers = beginnings.get(place).numbers(numbers, here);
    }
    return numbers;
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
    return length == all.length ? all : Arrays.copyOf(all, length);
  }
}

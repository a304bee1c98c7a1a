package org.interleave.explore;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interleave.explore.Movers.Mover;

/// All states that have been found, and the steps between them. States are numbered as they were
/// found: the first one is where every order begins.
final class Graph {

  private final StateTable states = new StateTable();
  private final Steps steps = new Steps();
  private final Movers movers = new Movers();

  /// Which states are endings.
  private final BitSet ended = new BitSet();

  private final Map<Integer, Integer> endings = new HashMap<>();

  /// The numbers of the states that moves lead to, as if each was added in its turn: the number of
  /// states before when a state is found for the first time.
  int[] add(List<Move> moves) {
    int[] numbers = states.numbers(moves.stream().map(Move::state).toList());
    for (int move = 0; move < numbers.length; move++) {
      if (moves.get(move).ending() != Move.NO_ENDING) {
        ended.set(numbers[move]);
        endings.put(numbers[move], moves.get(move).ending());
      }
    }
    return numbers;
  }

  /// Adds the steps that leave the next state, by number; see [Steps#add].
  void leaveNext(int[] targets, int[] moved, int from, int end) {
    steps.add(targets, moved, from, end);
  }

  /// Says that there are no more states, which frees what was needed to know them again.
  void close() {
    states.close();
  }

  int size() {
    return states.size();
  }

  /// How much memory the states and the steps take.
  long bytes() {
    return states.bytes() + steps.bytes();
  }

  int[] state(int number) {
    return states.state(number);
  }

  /// The places at which threads stand that have just taken a step, in ascending order, and at
  /// least one.
  int[] arrivals() {
    return movers.size() == 0
        ? new int[] {0}
        : IntStream.range(0, movers.size())
            .map(it -> movers.get(it).to())
            .sorted()
            .distinct()
            .toArray();
  }

  /// The ending of a state, or [Move#NO_ENDING].
  int ending(int state) {
    return ended.get(state) ? endings.getOrDefault(state, Move.NO_ENDING) : Move.NO_ENDING;
  }

  /// How many different endings there are.
  int endings() {
    return (int) endings.values().stream().distinct().count();
  }

  /// Goes through the steps that leave states.
  Steps.Cursor cursor() {
    return steps.cursor();
  }

  /// The number of who moves.
  int number(Mover mover) {
    return movers.number(mover);
  }

  /// Who has a number.
  Mover mover(int number) {
    return movers.get(number);
  }
}

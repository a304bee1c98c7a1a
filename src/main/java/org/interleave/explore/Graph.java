package org.interleave.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// All states that have been found, and the steps between them. States are numbered as they were
/// found: the first one is where every order begins.
final class Graph {

  private final StateTable states = new StateTable();
  private final IntSequence firstStep = new IntSequence();
  private final IntSequence targets = new IntSequence();
  private final PartTable<Mover> movers = new PartTable<>();

  /// By step, the number of who moves.
  private final SmallNumbers moves = new SmallNumbers();

  private final Map<Integer, Integer> endings = new HashMap<>();

  /// Who moves in a step.
  ///
  /// @param from the thread's place in the state before, which is the first of those that are alike
  /// @param to its place in the state after, likewise
  /// @param count how many threads are like it, each of which can take such a step
  record Mover(int from, int to, int count) {}

  /// The state's number, which is the number of states before when it is found for the first time.
  ///
  /// @param ending of the state, or [Move#NO_ENDING]
  int add(int[] state, int ending) {
    int number = states.number(state);
    if (ending != Move.NO_ENDING) {
      endings.put(number, ending);
    }
    return number;
  }

  /// Says that the steps follow that leave the next state, by number.
  void leaveNext() {
    firstStep.add(targets.size());
  }

  void addStep(int target, Mover mover) {
    targets.add(target);
    moves.add(movers.number(mover, mover));
  }

  /// Says that there are no more states, which frees what was needed to know them again.
  void close() {
    states.close();
  }

  int size() {
    return states.size();
  }

  /// How many steps have been found.
  int steps() {
    return targets.size();
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
    return endings.getOrDefault(state, Move.NO_ENDING);
  }

  /// How many different endings there are.
  int endings() {
    return (int) endings.values().stream().distinct().count();
  }

  /// The first step that leaves a state; those up to the first one that leaves the next state
  /// follow.
  int firstStep(int state) {
    return state < firstStep.size() ? firstStep.get(state) : targets.size();
  }

  int target(int step) {
    return targets.get(step);
  }

  Mover mover(int step) {
    return movers.get(moves.get(step));
  }
}

package org.interleave.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interleave.machine.Machine;

/// Choices that have been made, and the state at every moment between them. States are kept at
/// intervals, and the others made from those: the longer the history, the longer the intervals.
final class History {

  private static final int MOST_STATES = 64;

  private int[] choices = new int[64];

  /// How many steps had been taken after each of them.
  private int[] steps = new int[64];

  private int size;

  /// How many steps had been taken before the first.
  private final int beginning;

  /// The states after 0, `interval`, 2 * `interval`, ... choices.
  private List<Machine> states = new ArrayList<>();

  private int interval = 64;

  History(Machine beginning) {
    this.beginning = beginning.steps();
    states.add(beginning.copy());
  }

  /// How many choices have been made.
  int size() {
    return size;
  }

  int choice(int place) {
    return choices[place];
  }

  /// How many steps had been taken after a choice.
  int steps(int place) {
    return steps[place];
  }

  /// How many choices it takes until so many steps have been taken.
  int choicesFor(int taken) {
    int found = Arrays.binarySearch(steps, 0, size, taken);
    // After a choice without a step there are as many steps as before it.
    while (found > 0 && steps[found - 1] == taken) {
      found--;
    }
    return taken <= beginning ? 0 : found >= 0 ? found + 1 : -found;
  }

  /// The choices from one on, up to another.
  List<Integer> choices(int from, int to) {
    return Arrays.stream(choices, from, to).boxed().toList();
  }

  /// Adds a choice.
  ///
  /// @param after the state that it has led to
  void add(int thread, Machine after) {
    if (size == choices.length) {
      choices = Arrays.copyOf(choices, size * 2);
      steps = Arrays.copyOf(steps, size * 2);
    }
    choices[size] = thread;
    steps[size++] = after.steps();
    if (size % interval == 0) {
      states.add(after.copy());
      if (states.size() > MOST_STATES) {
        thinOut();
      }
    }
  }

  private void thinOut() {
    List<Machine> kept = new ArrayList<>();
    for (int state = 0; state < states.size(); state += 2) {
      kept.add(states.get(state));
    }
    states = kept;
    interval *= 2;
  }

  /// Forgets all choices from one on.
  void cut(int place) {
    size = place;
    states.subList(place / interval + 1, states.size()).clear();
  }

  /// A state of one's own: the one after so many choices.
  Machine at(int place) {
    int from = Math.min(place / interval, states.size() - 1);
    Machine machine = states.get(from).copy();
    for (int choice = from * interval; choice < place; choice++) {
      machine.step(choices[choice]);
    }
    return machine;
  }
}

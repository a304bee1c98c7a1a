package org.interleave.schedule;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;

/// Makes given choices: the thread of each step, in the order of the steps.
///
/// Once all steps of a thread have been taken, it comes to its end before the others go on, if it
/// has not: that is no step that anybody could have chosen.
public final class ReplayScheduler implements Scheduler {

  private final List<Integer> choices;

  /// Whether the run has ended when all choices have been made.
  private final boolean isComplete;

  /// The choice that comes next.
  private int place;

  /// How many steps of each thread have been taken beyond that place.
  private final int[] ahead;

  /// How many choices of each thread are to come.
  private final int[] left;

  private int steps;
  private int last = NOBODY;

  /// Repeats these choices, and goes no further.
  ///
  /// @param choices numbers of threads
  public ReplayScheduler(List<Integer> choices) {
    this(choices, false);
  }

  /// Repeats the choices of a run.
  public static ReplayScheduler of(Trace trace) {
    List<Integer> choices = IntStream.range(0, trace.size()).map(trace::thread).boxed().toList();
    return new ReplayScheduler(
        choices, trace.outcome() == Outcome.FINISHED || trace.outcome() == Outcome.STUCK);
  }

  private ReplayScheduler(List<Integer> choices, boolean isComplete) {
    this.choices = List.copyOf(choices);
    this.isComplete = isComplete;
    int threads = 1 + choices.stream().mapToInt(Integer::intValue).max().orElse(0);
    ahead = new int[threads];
    left = new int[threads];
    choices.forEach(thread -> left[thread]++);
  }

  /// The number of a thread that can move, or [#NOBODY] when all choices have been made.
  ///
  /// @throws ReplayException when the thread cannot move whose turn it is
  @Override
  public int next(Machine machine) {
    takeNote(machine);
    while (place < choices.size() && ahead[choices.get(place)] > 0) {
      ahead[choices.get(place)]--;
      place++;
    }
    last = choice(machine);
    return last;
  }

  /// Steps have been taken since the last choice: one, or two that belong together, or none.
  private void takeNote(Machine machine) {
    if (last != NOBODY) {
      int taken = machine.steps() - steps;
      steps = machine.steps();
      if (last < left.length) {
        left[last] -= taken;
        ahead[last] += taken;
      }
    }
  }

  private int choice(Machine machine) {
    if (place == choices.size()) {
      return isComplete ? exhausted(machine) : NOBODY;
    }
    int chosen = choices.get(place);
    if (chosen < machine.threads() && machine.canMove(chosen)) {
      return chosen;
    }
    int ending = exhausted(machine);
    if (ending == NOBODY) {
      throw new ReplayException(place, chosen);
    }
    return ending;
  }

  /// A ready thread all of whose steps have been taken.
  private int exhausted(Machine machine) {
    for (int at = 0; at < machine.ready(); at++) {
      int thread = machine.ready(at);
      if (thread >= left.length || left[thread] == 0) {
        return thread;
      }
    }
    return NOBODY;
  }
}

package org.interleave.schedule;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.RefusalException;

/// Makes given choices: the thread of each step, in the order of the steps.
///
/// When a thread has no step left but has not come to its end, it does so as soon as others need
/// it: that is no step that anybody could have chosen.
public final class ReplayScheduler implements Scheduler {

  private final List<Integer> choices;

  /// Which of the choices are to find that a wait was in vain.
  private final IntPredicate isInVain;

  /// The choice that comes next.
  private int place;

  /// How many steps of each thread have been taken beyond that place.
  private final int[] ahead;

  private int steps;
  private int last = NOBODY;

  /// Repeats these choices, and goes no further.
  ///
  /// @param choices numbers of threads
  public ReplayScheduler(List<Integer> choices) {
    this(choices, _ -> true);
  }

  /// Repeats these choices, and goes no further.
  ///
  /// @param choices numbers of threads
  /// @param isInVain which of the choices find that a wait was in vain
  public ReplayScheduler(List<Integer> choices, IntPredicate isInVain) {
    this.isInVain = isInVain;
    this.choices = List.copyOf(choices);
    ahead = new int[1 + choices.stream().mapToInt(Integer::intValue).max().orElse(0)];
  }

  /// Repeats the choices of a run, live or not.
  public static ReplayScheduler of(Trace trace) {
    return of(trace, trace.size());
  }

  /// Repeats the choices of a run, up to so many of its steps.
  public static ReplayScheduler of(Trace trace, int steps) {
    return new ReplayScheduler(
        IntStream.range(0, steps).map(trace::thread).boxed().toList(),
        row -> trace.kind(row) == StepKind.GIVE_UP);
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
    if (last != NOBODY && last < ahead.length) {
      ahead[last] += machine.steps() - steps;
    }
    steps = machine.steps();
  }

  private int choice(Machine machine) {
    if (place == choices.size()) {
      return ending(machine, IntStream.range(0, machine.threads()));
    }
    int chosen = choices.get(place);
    boolean canMove = chosen < machine.threads() && machine.canMove(chosen);
    if (canMove && (!machine.isWaiting(chosen) || isInVain.test(place))) {
      return chosen;
    }
    int ending = chosen < machine.threads() ? ending(machine, joined(machine, chosen)) : NOBODY;
    if (ending != NOBODY) {
      return ending;
    } else if (canMove) {
      return chosen;
    }
    throw ReplayException.of(place + 1, chosen, machine);
  }

  /// The threads whose end a thread waits for: first the one that it has joined, then the one that
  /// this has joined, and so on. Others stay alive, as somebody may yet find that they are.
  private static IntStream joined(Machine machine, int thread) {
    return IntStream.iterate(machine.joined(thread), it -> it >= 0, machine::joined)
        .limit(machine.threads());
  }

  /// One of these threads, without a step left, that can come to its end.
  private static int ending(Machine machine, IntStream threads) {
    return threads
        .filter(machine::canMove)
        .filter(thread -> isAtEnd(machine, thread))
        .findFirst()
        .orElse(NOBODY);
  }

  private static boolean isAtEnd(Machine machine, int thread) {
    Machine trial = machine.copy();
    try {
      trial.step(thread);
      return trial.steps() == machine.steps();
    } catch (RefusalException refused) {
      // Nobody has to take this step.
      return false;
    }
  }
}

package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.interleave.machine.Grain;
import org.interleave.machine.Machine;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;

/// An order that was chosen at random.
///
/// @param schedule who takes each step that others can notice, by the threads' numbers
/// @param weight the logarithm of one over the chance that it had to be chosen
/// @param isCut whether it goes on for ever, or longer than a run may, and was left at that
record DrawnOrder(Ending ending, List<Integer> schedule, double weight, boolean isCut) {

  /// Chooses an order. Threads that are likely to have more steps to go are more likely to take the
  /// next one: where it is known how many each has, and none has to wait, every order has the same
  /// chance.
  ///
  /// @param steps by thread, about how many steps it takes; of those beyond, nothing is known
  /// @throws CancellationException when the thread is interrupted
  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  static DrawnOrder of(RunInfo info, int[] steps, Random random) {
    StepNotes notes = new StepNotes();
    Machine machine = new Machine(info, Grain.NOTICEABLE, StateSpace.LIMITS, notes);
    Draw draw = new Draw(steps);
    while (machine.outcome() == Outcome.RUNNING) {
      machine.step(draw.next(machine, random));
    }
    Interruption.check();
    boolean isCut = machine.steps() >= StateSpace.LIMITS.steps();
    Ending ending = isCut ? Ending.NONE : Ending.of(machine, info.program(), notes.printed());
    return new DrawnOrder(ending, draw.schedule, draw.weight, isCut);
  }

  /// How many steps each thread takes in it.
  int[] steps() {
    int[] steps = new int[1 + schedule.stream().mapToInt(Integer::intValue).max().orElse(0)];
    schedule.forEach(thread -> steps[thread]++);
    return steps;
  }

  /// Chooses one step after the other.
  private static final class Draw {

    private final List<Integer> schedule = new ArrayList<>();

    /// By thread, how many steps it has to go, as far as is known.
    private final int[] left;

    private double weight;

    Draw(int[] steps) {
      left = steps.clone();
    }

    int next(Machine machine, Random random) {
      long all = 0;
      for (int thread = 0; thread < machine.threads(); thread++) {
        all += chances(machine, thread);
      }
      long drawn = random.nextLong(all);
      int thread = 0;
      for (; drawn >= chances(machine, thread); thread++) {
        drawn -= chances(machine, thread);
      }
      weight += Math.log((double) all / chances(machine, thread));
      schedule.add(thread);
      if (thread < left.length) {
        left[thread]--;
      }
      return thread;
    }

    private int chances(Machine machine, int thread) {
      if (!machine.canMove(thread)) {
        return 0;
      }
      return thread < left.length ? Math.max(1, left[thread]) : 1;
    }
  }
}

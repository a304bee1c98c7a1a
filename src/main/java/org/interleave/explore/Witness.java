package org.interleave.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.interleave.machine.Grain;
import org.interleave.machine.Machine;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.Row;
import org.interleave.trace.RunInfo;

/// Makes of a schedule, which names only steps that others can notice, the choices of a whole run:
/// who takes each step that becomes a row of its trace. Every step that nobody can notice is taken
/// as soon as it can be.
public final class Witness {

  private final List<Integer> choices = new ArrayList<>();

  /// Threads whose next step can be noticed.
  private final BitSet stopped = new BitSet();

  private Machine machine;

  /// Goes the same way in steps that others can notice, and so knows who comes to no such step any
  /// more.
  private final Machine ahead;

  private Witness(RunInfo info, Limits limits) {
    machine = new Machine(info, limits, Journal.NONE);
    ahead = new Machine(info, Grain.NOTICEABLE, StateSpace.LIMITS, Journal.NONE);
  }

  /// The choices with which a run goes as a schedule says, each a thread's number. When a thread
  /// goes on for ever on its own, its last step in them is the last that others can notice; and
  /// when nothing of what it does then becomes a row, they end there, as the run is stopped.
  ///
  /// @throws IllegalArgumentException when the program cannot be run like that
  public static List<Integer> choices(RunInfo info, List<Integer> schedule) {
    return choices(info, schedule, Limits.STANDARD);
  }

  /// @param limits of the run
  static List<Integer> choices(RunInfo info, List<Integer> schedule, Limits limits) {
    Witness witness = new Witness(info, limits);
    witness.catchUp();
    for (int thread : schedule) {
      if (witness.machine.outcome() == Outcome.LIMIT) {
        break;
      }
      witness.move(thread);
      witness.catchUp();
    }
    if (witness.ahead.outcome() == Outcome.RUNNING && witness.machine.outcome() != Outcome.LIMIT) {
      throw new IllegalArgumentException("The schedule stops before the run does.");
    }
    return List.copyOf(witness.choices);
  }

  private void move(int thread) {
    if (!stopped.get(thread)) {
      throw new IllegalArgumentException("Thread %d cannot move.".formatted(thread));
    }
    ahead.step(thread);
    Machine next = machine.copy();
    next.step(thread);
    goOn(next, thread);
    stopped.clear(thread);
  }

  /// A choice for each row that a thread adds: waiting for a condition adds two, and coming to an
  /// end perhaps none.
  private void goOn(Machine next, int thread) {
    choices.addAll(Collections.nCopies(next.steps() - machine.steps(), thread));
    machine = next;
  }

  /// Lets every thread go on up to its next step that can be noticed.
  private void catchUp() {
    int thread = 0;
    while (machine.outcome() == Outcome.RUNNING && thread < machine.threads()) {
      thread = mayPassBy(thread) && passesBy(thread) ? 0 : thread + 1;
    }
  }

  private boolean mayPassBy(int thread) {
    boolean isEndless = thread < ahead.threads() && ahead.isEndless(thread);
    return machine.canMove(thread) && !isEndless && (!stopped.get(thread) || isAlone(thread));
  }

  /// Takes a thread's next step if nobody can notice it.
  private boolean passesBy(int thread) {
    Notice notice = new Notice();
    Machine next = machine.copy(notice);
    next.step(thread);
    if (notice.isGiven && !isAlone(thread)) {
      stopped.set(thread);
      return false;
    }
    goOn(next.copy(), thread);
    return true;
  }

  private boolean isAlone(int thread) {
    for (int other = 1; other < machine.threads(); other++) {
      if (machine.isAlive(other)) {
        return false;
      }
    }
    return thread == Machine.MAIN;
  }

  /// Whether there has been a step that others can notice.
  private static final class Notice implements Journal {

    private boolean isGiven;

    @Override
    public void step(Row step) {
      isGiven |= step.kind().isNoticeable();
    }
  }
}

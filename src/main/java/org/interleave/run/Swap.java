package org.interleave.run;

import java.util.ArrayList;
import java.util.List;
import org.interleave.machine.Machine;
import org.interleave.trace.Row;

/// What comes of it when a step is to be taken after the one that follows it.
public sealed interface Swap {

  /// It can: the steps before it are the same, then come these two in the other order, and the rest
  /// is carried out anew.
  record Done(HandRun run) implements Swap {}

  /// It cannot.
  ///
  /// @param thread the number of the thread that is in the way
  record Impossible(Reason reason, int thread) implements Swap {}

  /// Why two steps cannot change places.
  enum Reason {
    /// No step follows.
    LAST,
    /// One thread takes both, in the order of its code.
    SAME_THREAD,
    /// The other thread has not been started by then.
    NOT_STARTED,
    /// The other thread waits until then.
    WAITS,
    /// A thread would have to do something else then.
    OTHER_STEP
  }

  /// Tries it with a choice of a run.
  ///
  /// @param first the choice, counted from 0, that is to come after the next one
  /// @throws RunFailedException when the program would ask then for what Interleave does not do
  static Swap of(HandRun run, int first) {
    return RunFailedException.unlessRefused(() -> tried(run, first));
  }

  private static Swap tried(HandRun run, int first) {
    List<Integer> choices = run.allChoices();
    if (first + 1 >= choices.size()) {
      return new Impossible(Reason.LAST, choices.get(first));
    }
    int one = choices.get(first);
    int other = choices.get(first + 1);
    if (one == other) {
      return new Impossible(Reason.SAME_THREAD, one);
    }
    Machine machine = run.at(first);
    if (!isAlive(machine, other)) {
      return new Impossible(Reason.NOT_STARTED, other);
    }
    if (!machine.canMove(other)) {
      return new Impossible(Reason.WAITS, other);
    }
    List<Row> firstSteps = NextSteps.of(machine, one);
    List<Row> otherSteps = NextSteps.of(run.at(first + 1), other);
    if (!sameSteps(NextSteps.of(machine, other), otherSteps)) {
      return new Impossible(Reason.OTHER_STEP, other);
    }
    machine.step(other);
    if (!machine.canMove(one) || !sameSteps(NextSteps.of(machine, one), firstSteps)) {
      return new Impossible(Reason.OTHER_STEP, one);
    }
    return new Done(run.anew(swapped(choices, first)));
  }

  private static boolean isAlive(Machine machine, int thread) {
    return thread < machine.threads() && machine.isAlive(thread);
  }

  /// Whether steps do the same to the same; what they see may differ.
  private static boolean sameSteps(List<Row> some, List<Row> others) {
    return deeds(some).equals(deeds(others));
  }

  private static List<Object> deeds(List<Row> steps) {
    return steps.stream().<Object>map(it -> List.of(it.kind(), it.subject(), it.line())).toList();
  }

  private static List<Integer> swapped(List<Integer> choices, int first) {
    List<Integer> swapped = new ArrayList<>(choices);
    swapped.set(first, choices.get(first + 1));
    swapped.set(first + 1, choices.get(first));
    return swapped;
  }
}

package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.program.Cell;
import org.interleave.scenario.Goal;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.Row;
import org.interleave.trace.RunInfo;
import org.interleave.trace.StepKind;
import org.interleave.trace.Transcript;
import org.interleave.value.ExceptionValue;
import org.interleave.value.Text;

/// Tries one order of the steps after the other, with no switch, with one, with two, and so on. It
/// remembers nothing of where it has been, and looks at whole traces.
final class EveryOrder implements Journal {

  private final RunInfo info;
  private final Goal goal;
  private final List<Integer> choices = new ArrayList<>();
  private boolean isAnyLeft;

  /// The exceptions that have ended threads up to here, as the trace would tell them.
  private final List<String> raised = new ArrayList<>();

  private EveryOrder(RunInfo info, Goal goal) {
    this.info = info;
    this.goal = goal;
  }

  /// How few switches lead to the goal after these choices; nothing when none do.
  ///
  /// @param last the thread of the last step
  static OptionalInt fewestSwitches(RunInfo info, Goal goal, List<Integer> begun, int last) {
    EveryOrder orders = new EveryOrder(info, goal);
    orders.choices.addAll(begun);
    for (int switches = 0; ; switches++) {
      orders.isAnyLeft = false;
      orders.raised.clear();
      if (orders.isReached(orders.run(orders), last, switches)) {
        return OptionalInt.of(switches);
      } else if (!orders.isAnyLeft) {
        return OptionalInt.empty();
      }
    }
  }

  @Override
  public void step(Row step) {
    if (step.kind() == StepKind.RAISE && step.value() instanceof ExceptionValue exception) {
      raised.add(exception.type().python());
    }
  }

  private Machine run(Journal journal) {
    Machine machine = new Machine(info, Limits.STANDARD, journal);
    choices.forEach(machine::step);
    return machine;
  }

  private boolean isReached(Machine machine, int last, int switches) {
    if (machine.outcome() != Outcome.RUNNING) {
      Transcript transcript = new Transcript(info, Limits.STANDARD);
      return isLikely(machine) && Ended.as(goal, transcript.trace(run(transcript).outcome()));
    }
    int before = machine.steps();
    int raisedBefore = raised.size();
    List<Integer> movable =
        IntStream.range(0, machine.threads()).filter(machine::canMove).boxed().toList();
    for (int thread : movable) {
      choices.add(thread);
      // Nobody needs the state again that the last of them leaves.
      Machine next = thread == movable.getLast() ? machine : machine.copy(this);
      next.step(thread);
      boolean isSwitch = thread != last && next.steps() > before;
      int left = isSwitch ? switches - 1 : switches;
      isAnyLeft |= left < 0;
      if (left >= 0 && isReached(next, isSwitch ? thread : last, left)) {
        return true;
      }
      choices.removeLast();
      raised.subList(raisedBefore, raised.size()).clear();
    }
    return false;
  }

  /// Saves most of the traces.
  private boolean isLikely(Machine machine) {
    return switch (goal) {
      case Goal.Ending(var wanted) ->
          machine.outcome() == (wanted.deadlock() ? Outcome.STUCK : Outcome.FINISHED)
              && Ended.isPart(wanted.exceptions(), raised)
              && wanted.values().entrySet().stream()
                  .allMatch(it -> value(machine, it.getKey()).equals(it.getValue()));
      case Goal.NothingLost _ -> machine.outcome() == Outcome.FINISHED;
    };
  }

  private String value(Machine machine, String name) {
    List<String> names = info.program().cells().stream().map(Cell::name).toList();
    return Text.repr(machine.value(names.indexOf(name)));
  }
}

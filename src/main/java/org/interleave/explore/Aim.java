package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interleave.machine.Machine;
import org.interleave.program.Cell;
import org.interleave.program.Program;
import org.interleave.scenario.Goal;
import org.interleave.scenario.Goal.Ending;
import org.interleave.scenario.Goal.NothingLost;
import org.interleave.trace.Outcome;
import org.interleave.value.Missing;
import org.interleave.value.Text;

/// Tells of a state whether it is what a goal asks for.
record Aim(Goal goal, Program program) {

  /// What has to be remembered of a run besides its state.
  OpenUpdates memory() {
    return switch (goal) {
      case Ending _ -> new OpenUpdates(0);
      case NothingLost _ ->
          new OpenUpdates((int) program.cells().stream().filter(Cell::shared).count());
    };
  }

  boolean isReached(Machine machine, OpenUpdates updates) {
    return switch (goal) {
      case Ending(var wanted) ->
          machine.outcome() == (wanted.deadlock() ? Outcome.STUCK : Outcome.FINISHED)
              && hasValues(machine, wanted.values())
              && hasExceptions(machine, wanted.exceptions());
      case NothingLost _ -> machine.outcome() == Outcome.FINISHED && !updates.isAnyLost();
    };
  }

  private boolean hasValues(Machine machine, Map<String, String> wanted) {
    return wanted.entrySet().stream()
        .allMatch(it -> text(machine, it.getKey()).equals(it.getValue()));
  }

  private String text(Machine machine, String name) {
    List<String> names = program.cells().stream().map(Cell::name).toList();
    Object value = machine.value(names.indexOf(name));
    return value == Missing.MISSING ? "" : Text.repr(value);
  }

  private static boolean hasExceptions(Machine machine, List<String> wanted) {
    List<String> left = new ArrayList<>(wanted);
    machine.uncaught().forEach(it -> left.remove(it.type().python()));
    return left.isEmpty();
  }
}

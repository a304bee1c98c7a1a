package org.interleave.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.interleave.machine.Machine;
import org.interleave.program.Cell;
import org.interleave.program.Program;
import org.interleave.run.RecordedAnswers;
import org.interleave.scenario.Outcome;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Trace;
import org.interleave.value.ListValue;
import org.interleave.value.Missing;
import org.interleave.value.Text;

/// What an order leads to.
///
/// @param kind the first of them that it is
/// @param outcome the shared variables and lists at the end, all that was printed, whether some
///   threads wait for ever, and the exceptions that nobody caught
public record Ending(Kind kind, Outcome outcome) {

  /// How an order ends.
  public enum Kind {
    /// A thread goes on for ever without a step that others could notice, and no other can move.
    ENDLESS,
    /// Some threads wait for ever.
    DEADLOCK,
    /// An exception that nobody caught has ended a thread.
    EXCEPTION,
    FINISHED
  }

  /// What there is of an order that takes one step after the other for ever: whatever the variables
  /// hold when somebody stops it says nothing.
  public static final Ending NONE =
      new Ending(
          Kind.ENDLESS, new Outcome(List.of(), false, Collections.emptySortedMap(), List.of()));

  /// How a run ended, live or not. One that was stopped at its limit counts as endless.
  public static Ending of(Trace trace) {
    if (trace.size() >= Limits.STANDARD.steps()) {
      return NONE;
    }
    RecordedAnswers recorded = RecordedAnswers.of(trace);
    Machine machine = new Machine(trace.info(), Limits.STANDARD, Journal.NONE, recorded);
    Scheduler choices = ReplayScheduler.of(trace);
    for (int next = choices.next(machine);
        next != Scheduler.NOBODY;
        next = isOver(machine) ? Scheduler.NOBODY : choices.next(machine)) {
      machine.step(next);
    }
    Ending ending = of(machine, trace.info().program(), trace.output());
    return trace.outcome() == org.interleave.trace.Outcome.LIMIT
        ? new Ending(Kind.ENDLESS, ending.outcome)
        : ending;
  }

  private static boolean isOver(Machine machine) {
    return machine.outcome() != org.interleave.trace.Outcome.RUNNING;
  }

  static Ending of(Machine machine, Program program, String printed) {
    List<String> exceptions =
        machine.uncaught().stream().map(it -> it.type().python()).sorted().toList();
    boolean isStuck = machine.outcome() == org.interleave.trace.Outcome.STUCK;
    Outcome outcome = new Outcome(exceptions, isStuck, values(machine, program), lines(printed));
    return new Ending(kind(machine, outcome), outcome);
  }

  private static Kind kind(Machine machine, Outcome outcome) {
    if (machine.outcome() == org.interleave.trace.Outcome.LIMIT) {
      return Kind.ENDLESS;
    } else if (outcome.deadlock()) {
      return Kind.DEADLOCK;
    }
    return outcome.exceptions().isEmpty() ? Kind.FINISHED : Kind.EXCEPTION;
  }

  private static SortedMap<String, String> values(Machine machine, Program program) {
    SortedMap<String, String> values = new TreeMap<>();
    for (int number = 0; number < program.cells().size(); number++) {
      Cell cell = program.cells().get(number);
      Object value = machine.value(number);
      if ((cell.shared() && value != Missing.MISSING) || isSharedList(value)) {
        values.put(cell.name(), Text.repr(value));
      }
    }
    return values;
  }

  private static boolean isSharedList(Object value) {
    return value instanceof ListValue list && list.subject() != ListValue.PRIVATE;
  }

  private static List<String> lines(String printed) {
    return new ArrayList<>(printed.lines().toList());
  }
}

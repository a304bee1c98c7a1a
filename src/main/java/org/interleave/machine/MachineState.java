package org.interleave.machine;

import java.util.List;
import org.interleave.library.CanonicalForm;
import org.interleave.library.Copies;
import org.interleave.library.PythonInterval;
import org.interleave.library.ThreadPlan;
import org.interleave.program.Cell;
import org.interleave.trace.Journal;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.SwitchInterval;

/// All that a [Machine] consists of, and how it is copied and written down.
final class MachineState {

  final Terms terms;
  final Chronicle chronicle;
  final Memory memory;
  final Handles handles;
  final Crew crew;
  Outcome outcome = Outcome.RUNNING;

  /// How many instructions have been carried out.
  long instructions;

  /// In seconds.
  double switchInterval;

  MachineState(RunInfo info, Terms terms, Journal journal) {
    this.terms = terms;
    chronicle = new Chronicle(journal, terms.isCoarse() ? 0 : Machine.STEP_NANOS, shared(terms));
    memory = Memory.of(terms.code().program().cells());
    handles = new Handles();
    crew = new Crew();
    switchInterval =
        info.settings().mode() instanceof RunMode.RoundRobin(SwitchInterval.Time(long nanos))
            ? nanos / 1e9
            : PythonInterval.STANDARD;
  }

  private static int shared(Terms terms) {
    return (int) terms.code().program().cells().stream().filter(Cell::shared).count();
  }

  private MachineState(MachineState original, Journal journal) {
    Copies copies = new Copies();
    terms = original.terms;
    chronicle = original.chronicle.copy(journal);
    memory = original.memory.copy(copies);
    handles = original.handles.copy(copies);
    crew = original.crew.copy(copies);
    outcome = original.outcome;
    instructions = original.instructions;
    switchInterval = original.switchInterval;
  }

  private MachineState(
      MachineState original,
      List<StatePart.OfVariable> variables,
      List<StatePart.OfThread> threads,
      Journal journal) {
    Copies copies = new Copies();
    terms = original.terms;
    chronicle = original.chronicle.atBeginning(journal);
    memory = original.memory.copy(copies, variables.stream().map(it -> it.value).toList());
    handles = original.handles.copy(copies);
    crew = original.crew.copy(copies, threads);
    switchInterval = original.switchInterval;
  }

  /// The same with other variables and threads. Steps and instructions are counted anew, and time
  /// too.
  MachineState with(
      List<StatePart.OfVariable> variables, List<StatePart.OfThread> threads, Journal journal) {
    return new MachineState(this, variables, threads, journal);
  }

  MachineState copy(Journal journal) {
    return new MachineState(this, journal);
  }

  /// Makes a thread.
  MachineThread addThread(ThreadPlan plan) {
    chronicle.addThread(plan.lane());
    return crew.make(plan, handles);
  }

  boolean canMove(int thread) {
    Readiness readiness = crew.readiness();
    return outcome == Outcome.RUNNING
        && (readiness.isReady(thread) || readiness.alarm(thread) != Readiness.AWAKE);
  }

  /// See [Machine#form].
  CanonicalForm form() {
    CanonicalForm form = timelessForm();
    Readiness readiness = crew.readiness();
    for (int thread = 0; thread < crew.size(); thread++) {
      form.add(readiness.isReady(thread));
      form.add(readiness.alarm(thread));
    }
    form.add(chronicle.clock());
    return form;
  }

  /// Writes down the objects of the library, and the lists that several threads may know.
  void describeObjects(CanonicalForm form) {
    handles.describe(form);
    memory.describeLists(form);
    form.add(switchInterval);
  }

  /// See [Machine#timelessForm].
  CanonicalForm timelessForm() {
    CanonicalForm form = new CanonicalForm();
    memory.describe(form);
    describeObjects(form);
    for (int thread = 0; thread < crew.size(); thread++) {
      crew.get(thread).describe(form);
      form.add(canMove(thread));
    }
    return form;
  }
}

package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import org.interleave.machine.Grain;
import org.interleave.machine.Machine;
import org.interleave.machine.StatePart;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;

/// The states that a program can come to by steps that others can notice. A state is a list of
/// numbers, each of which stands for one of its parts; see [Layout].
final class StateSpace {

  /// Who carries out so much without a step that others can notice is taken to go on for ever.
  private static final long MOST_INSTRUCTIONS = 10_000_000;

  /// About how much memory a part of states takes, which is kept as it is.
  private static final long PART_BYTES = 4096;

  static final Limits LIMITS =
      new Limits(
          Limits.STANDARD.steps(),
          MOST_INSTRUCTIONS,
          Limits.STANDARD.threads(),
          Limits.STANDARD.subjects());

  private final RunInfo info;
  private final Layout layout;
  private final PartTable<StatePart.OfVariable> values = new PartTable<>();
  private final PartTable<StatePart.OfObjects> objects = new PartTable<>();
  private final PartTable<StatePart.OfThread> threads = new PartTable<>();
  private final Outputs outputs = new Outputs();
  private final PartTable<Ending> endings = new PartTable<>();
  private final KnownSteps knownSteps;
  private final Symmetry symmetry;
  private final boolean isSymmetric;
  private int mostThreads;

  /// @param isSymmetric whether threads that do the same may change places
  StateSpace(RunInfo info, boolean isSymmetric) {
    this.info = info;
    this.isSymmetric = isSymmetric;
    layout = new Layout(info.program().cells().size());
    knownSteps = new KnownSteps(layout, threads);
    symmetry = new Symmetry(layout, objects, threads, isSymmetric);
  }

  /// Where every order begins.
  ///
  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  Move start() {
    StepNotes notes = new StepNotes();
    Machine machine = new Machine(info, Grain.NOTICEABLE, LIMITS, notes);
    return sorted(stateOf(machine, notes, Outputs.NOTHING));
  }

  /// About how much memory all parts take of the states that have been met, endings included.
  long bytes() {
    long parts = (long) values.size() + objects.size() + threads.size() + endings.size();
    return parts * PART_BYTES + outputs.bytes();
  }

  /// How many threads there have been at most in a state.
  int mostThreads() {
    return mostThreads;
  }

  int threads(int[] state) {
    return layout.threads(state);
  }

  /// Whether a thread can take a step.
  boolean canMove(int[] state, int thread) {
    return threads.get(state[layout.thread(thread)]).canMove();
  }

  /// The first thread that is in all respects like this one.
  int firstLike(int[] state, int thread) {
    int[] groups = symmetry.groups(state);
    int first = thread;
    for (int before = thread - 1; before > 0 && groups[thread] != Symmetry.ALONE; before--) {
      if (areAlike(state, groups, before, thread)) {
        first = before;
      }
    }
    return first;
  }

  /// How many threads are in all respects like this one, itself included.
  int countLike(int[] state, int thread) {
    int[] groups = symmetry.groups(state);
    int count = 1;
    for (int other = 1; other < groups.length && groups[thread] != Symmetry.ALONE; other++) {
      count += other != thread && areAlike(state, groups, other, thread) ? 1 : 0;
    }
    return count;
  }

  private boolean areAlike(int[] state, int[] groups, int one, int other) {
    return groups[one] == groups[other] && state[layout.thread(one)] == state[layout.thread(other)];
  }

  /// Where a thread's step leads, which can move.
  ///
  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  Move after(int[] state, int thread) {
    int[] known = knownSteps.after(state, thread);
    if (known != null) {
      return new Move(known, symmetry.sort(known), Move.NO_ENDING);
    }
    StepNotes notes = new StepNotes();
    Machine machine = Machine.of(parts(state), notes);
    machine.step(thread);
    Unsorted after = stateOf(machine, notes, state[layout.output()]);
    // Whether somebody can be joined depends on others.
    if (after.ending == Move.NO_ENDING && !notes.hasHandledThreads()) {
      knownSteps.learn(state, thread, after.state);
    }
    return sorted(after);
  }

  /// The ending with a number.
  Ending ending(int number) {
    return endings.get(number);
  }

  private List<StatePart> parts(int[] state) {
    List<StatePart> parts = new ArrayList<>();
    for (int variable = 0; variable < layout.variables(); variable++) {
      parts.add(values.get(state[layout.variable(variable)]));
    }
    for (int thread = 0; thread < layout.threads(state); thread++) {
      parts.add(threads.get(state[layout.thread(thread)]));
    }
    parts.add(objects.get(state[layout.objects()]));
    return parts;
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on at once
  private record Unsorted(int[] state, int ending) {}

  private Move sorted(Unsorted it) {
    return new Move(it.state, symmetry.sort(it.state), it.ending);
  }

  /// @param before what had been printed before the machine's last step
  private Unsorted stateOf(Machine machine, StepNotes notes, int before) {
    int output = outputs.number(before, notes.printed());
    int ending = Move.NO_ENDING;
    if (machine.outcome() != Outcome.RUNNING) {
      Ending reached = Ending.of(machine, info.program(), outputs.text(output));
      ending = endings.number(reached, reached);
    }
    mostThreads = Math.max(mostThreads, machine.threads());
    int[] state = new int[layout.thread(machine.threads())];
    state[layout.output()] = output;
    int variable = 0;
    int thread = 0;
    for (StatePart part : machine.parts()) {
      switch (part) {
        case StatePart.OfVariable it ->
            state[layout.variable(variable++)] = values.number(it.form(), it);
        case StatePart.OfThread it -> {
          state[layout.thread(thread)] = threads.number(it.form(), it);
          requireAlike(thread++, it, notes);
        }
        case StatePart.OfObjects it -> state[layout.objects()] = objects.number(it.form(), it);
      }
    }
    return new Unsorted(state, ending);
  }

  /// Makes sure that only the main thread joins others, as long as threads may change places.
  private void requireAlike(int thread, StatePart.OfThread part, StepNotes notes) {
    if (isSymmetric && thread > 0 && (part.isHeld() || notes.hasHandledThreads())) {
      throw new Distinction();
    }
  }
}

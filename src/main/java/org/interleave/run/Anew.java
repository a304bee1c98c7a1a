package org.interleave.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.interleave.machine.Answers;
import org.interleave.machine.Machine;
import org.interleave.trace.Journal;
import org.interleave.trace.Outcome;
import org.interleave.trace.Row;
import org.interleave.trace.RunInfo;
import org.interleave.trace.StepKind;

/// Makes the choices of one run in another, as far as they can be made: who cannot move when it is
/// his turn does so later.
final class Anew {

  private final Machine machine;
  private final Notes notes = new Notes();
  private final LateChoices late = new LateChoices();

  /// Which steps a choice is about; the others are taken along.
  private final Predicate<Row> counts;

  private final List<Integer> made = new ArrayList<>();
  private final List<RefusedChoice> refused = new ArrayList<>();

  /// The steps of the choice that is under way, and what each thread has done last.
  private static final class Notes implements Journal {

    final List<Row> steps = new ArrayList<>();
    final Map<Integer, StepKind> last = new HashMap<>();

    @Override
    public void step(Row step) {
      steps.add(step);
      last.put(step.thread(), step.kind());
    }
  }

  /// A run before its first choice.
  Anew(RunInfo info, Answers answers, Predicate<Row> counts) {
    this.machine = new Machine(info, HandRun.LIMITS, notes, answers);
    this.counts = counts;
  }

  /// Makes these choices, and then, if that is wanted, goes on until the run is over.
  void takeAll(List<Integer> wanted, boolean toEnd) {
    for (int choice = 0; choice < wanted.size(); choice++) {
      int thread = wanted.get(choice);
      if (!take(thread)) {
        late.add(choice, thread);
        if (notes.last.get(thread) == StepKind.BLOCK) {
          refused.add(new RefusedChoice(machine.steps(), thread, choice));
        }
      }
    }
    takeLate();
    while (toEnd && machine.outcome() == Outcome.RUNNING) {
      step(machine.ready(0));
      takeLate();
    }
  }

  /// Makes late choices for as long as anybody moves: also who takes no step that counts may let
  /// another go on.
  private void takeLate() {
    int before;
    do {
      before = made.size();
      late.makeFirst(this::take);
    } while (made.size() > before);
  }

  /// Lets a thread take a step that counts; false when it cannot.
  private boolean take(int thread) {
    while (canMove(thread)) {
      step(thread);
      if (notes.steps.isEmpty() || notes.steps.stream().anyMatch(counts)) {
        return true;
      }
    }
    return false;
  }

  private boolean canMove(int thread) {
    return thread < machine.threads() && machine.canMove(thread);
  }

  private void step(int thread) {
    notes.steps.clear();
    machine.step(thread);
    made.add(thread);
  }

  /// All choices that have been made.
  List<Integer> made() {
    return List.copyOf(made);
  }

  /// The choices that a lock refused, each with its place among the wanted ones.
  List<RefusedChoice> refused() {
    return List.copyOf(refused);
  }
}

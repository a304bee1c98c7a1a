package org.interleave.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.Row;
import org.interleave.trace.RunInfo;
import org.interleave.trace.StepKind;

/// Carries out every order of all single steps, one after the other, remembering nothing of where
/// it has been. Of each it keeps the steps that others can notice: orders are the same when these
/// are.
final class BruteForce {

  private static final int MAIN = 0;

  private final int most;
  private int runs;
  private final Steps steps = new Steps();
  private final List<Integer> noticed = new ArrayList<>();
  private final Map<Ending, Set<List<Integer>>> orders = new HashMap<>();

  private BruteForce(int most) {
    this.most = most;
  }

  /// The orders that lead to each ending; nothing when there are more than so many runs.
  static Optional<Map<Ending, Set<List<Integer>>>> orders(RunInfo info, int most) {
    BruteForce every = new BruteForce(most);
    Machine machine = new Machine(info, Limits.STANDARD, every.steps);
    every.goOn(machine, info, "");
    return every.runs > most ? Optional.empty() : Optional.of(every.orders);
  }

  private void goOn(Machine machine, RunInfo info, String printed) {
    if (runs > most) {
      return;
    }
    if (machine.outcome() != Outcome.RUNNING) {
      runs++;
      orders
          .computeIfAbsent(Ending.of(machine, info.program(), printed), _ -> new HashSet<>())
          .add(order(machine));
      return;
    }
    List<Integer> movable =
        IntStream.range(0, machine.threads()).filter(machine::canMove).boxed().toList();
    for (int thread : movable) {
      // Nobody needs the state again that the last of them leaves.
      Machine next = thread == movable.getLast() ? machine : machine.copy(steps);
      steps.begin();
      next.step(thread);
      boolean isNoticed = steps.isNoticed;
      if (isNoticed) {
        noticed.add(thread);
      }
      goOn(next, info, printed + steps.printed);
      if (isNoticed) {
        noticed.removeLast();
      }
    }
  }

  /// What the main thread does after all others have taken their last step nobody notices.
  private List<Integer> order(Machine end) {
    List<Integer> order = new ArrayList<>(noticed);
    boolean isAlone = true;
    for (int other = 1; other < end.threads(); other++) {
      isAlone &= !end.isAlive(other);
    }
    while (isAlone && !order.isEmpty() && order.getLast() == MAIN) {
      order.removeLast();
    }
    return order;
  }

  /// What the step that is under way comes to.
  private static final class Steps implements Journal {

    private boolean isNoticed;
    private String printed = "";

    void begin() {
      isNoticed = false;
      printed = "";
    }

    @Override
    public void step(Row step) {
      isNoticed |= step.kind().isNoticeable();
      printed += step.kind() == StepKind.PRINT ? step.value() : "";
    }
  }
}

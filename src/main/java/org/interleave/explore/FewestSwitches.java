package org.interleave.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.interleave.trace.Outcome;
import org.interleave.value.RefusalException;

/// Searches the ways from one situation on, those with the fewest switches first, and among these
/// those of the fewest steps: so who takes one step of the answer and asks again comes closer.
final class FewestSwitches {

  private final Aim aim;
  private final int mostStates;
  private final PriorityQueue<Path> open = new PriorityQueue<>(Path.ORDER);

  /// How far it is to each form that has been met, on the best way so far.
  private final Map<Situation.Form, Path.Length> lengths = new HashMap<>();

  /// Whether a way came to the limit of what a run may do.
  private boolean isCutOff;

  private FewestSwitches(Aim aim, int mostStates) {
    this.aim = aim;
    this.mostStates = mostStates;
  }

  /// @param mostStates after how many states to give up
  static Advice from(Situation start, Aim aim, int mostStates) {
    return new FewestSwitches(aim, mostStates).search(start);
  }

  private Advice search(Situation start) {
    add(Path.from(start));
    for (Path next = open.poll(); next != null; next = open.poll()) {
      Situation reached = next.end();
      if (aim.isReached(reached.machine(), reached.updates())) {
        return new Advice.Way(next.length().switches(), next.choices());
      } else if (lengths.size() > mostStates) {
        return new Advice.Unknown(lengths.size());
      } else if (next.length().equals(lengths.get(next.form()))) {
        goOn(next);
      }
    }
    return isCutOff ? new Advice.Unknown(lengths.size()) : new Advice.NoWay();
  }

  private void goOn(Path path) {
    isCutOff |= path.end().machine().outcome() == Outcome.LIMIT;
    path.end()
        .choices()
        .forEach(
            thread -> {
              try {
                add(path.with(thread));
              } catch (RefusalException e) {
                // Nobody can go this way: here the run would be given up.
              }
            });
  }

  private void add(Path path) {
    Path.Length known = lengths.get(path.form());
    if (!path.end().updates().isAnyLost()
        && (known == null || path.length().compareTo(known) < 0)) {
      lengths.put(path.form(), path.length());
      open.add(path);
    }
  }
}

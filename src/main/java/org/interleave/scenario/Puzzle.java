package org.interleave.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a learner is to reach by choosing who goes next.
///
/// @param lock the position of the lock switch that the goal is for, or the scenario's when it
///   names none
/// @param constants what the constants have to be; those that are not named stay as they stand in
///   the listing
public record Puzzle(Goal goal, Optional<Boolean> lock, Map<String, Long> constants) {
  public Puzzle {
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  /// The goal as a sentence for the learner: `End with val = 2, with the lock off.`
  public String sentence() {
    String wanted =
        switch (goal) {
          case Goal.Ending(var outcome) ->
              Messages.text(
                  "puzzle.ending", String.join(Messages.text("puzzle.and"), endings(outcome)));
          case Goal.NothingLost _ -> Messages.text("puzzle.nothingLost");
        };
    return lock.map(on -> Messages.text(on ? "puzzle.on" : "puzzle.off", wanted))
        .orElseGet(() -> Messages.text("puzzle.any", wanted));
  }

  private static List<String> endings(Outcome outcome) {
    List<String> endings = new ArrayList<>();
    if (outcome.deadlock()) {
      endings.add(Messages.text("puzzle.deadlock"));
    }
    outcome.exceptions().forEach(it -> endings.add(Messages.text("puzzle.exception", it)));
    outcome.values().forEach((name, value) -> endings.add(name + " = " + value));
    return endings;
  }
}

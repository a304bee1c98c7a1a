package org.interleave.explore;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interleave.scenario.Outcome;

/// In which terms endings are told apart: with what was printed, or without, where the rest says it
/// all.
///
/// @param areWithOutput whether what was printed counts
public record Terms(boolean areWithOutput) {

  /// The terms in which all of these differ.
  public static Terms of(Collection<Ending> endings) {
    Set<Ending> all = new HashSet<>(endings);
    Set<Ending> silent = new HashSet<>();
    all.forEach(it -> silent.add(withoutOutput(it)));
    boolean areWithoutValues = all.stream().allMatch(it -> it.outcome().values().isEmpty());
    return new Terms(areWithoutValues || silent.size() < all.size());
  }

  /// An ending in these terms: what is the same ending is equal.
  public Ending of(Ending ending) {
    return areWithOutput ? ending : withoutOutput(ending);
  }

  private static Ending withoutOutput(Ending ending) {
    Outcome all = ending.outcome();
    return new Ending(
        ending.kind(), new Outcome(all.exceptions(), all.deadlock(), all.values(), List.of()));
  }

  /// An ending in words.
  public String text(Ending ending) {
    String outcome = of(ending).outcome().text();
    if (ending.kind() == Ending.Kind.ENDLESS) {
      return outcome.isEmpty()
          ? Messages.text("ending.endless")
          : Messages.text("ending.endless.with", outcome);
    }
    return outcome.isEmpty() ? Messages.text("ending.plain") : outcome;
  }
}

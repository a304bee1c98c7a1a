package org.interleave.cli;

import java.util.List;
import org.interleave.explore.Ending;
import org.interleave.explore.Ending.Kind;
import org.interleave.scenario.Outcome;

/// Endings in words. What was printed is left out where they can be told apart without it.
final class EndingWords {

  private static final int LONGEST = 100;

  private final boolean arePrintsShown;

  /// @param all that are to be told apart
  EndingWords(List<Ending> all) {
    List<String> without = all.stream().map(it -> words(it, false)).toList();
    arePrintsShown = without.contains("") || without.stream().distinct().count() < without.size();
  }

  String of(Ending ending) {
    String words = words(ending, arePrintsShown);
    return TerminalMarks.shortened(
        words.isEmpty() ? Messages.text("explore.finished") : words, LONGEST);
  }

  private static String words(Ending ending, boolean withPrints) {
    Outcome all = ending.outcome();
    List<String> printed = withPrints ? all.printed() : List.of();
    String words = new Outcome(all.exceptions(), all.deadlock(), all.values(), printed).text();
    if (ending.kind() != Kind.ENDLESS) {
      return words;
    }
    String endless = Messages.text("explore.endless");
    return words.isEmpty() ? endless : endless + ", " + words;
  }
}

package org.interleave.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interleave.explore.Ending.Kind;
import org.interleave.scenario.Ending;
import org.interleave.scenario.Expectation;
import org.interleave.trace.RunInfo;

/// What to think of endings, where a scenario declares it: with the constants that make it small,
/// and one position of the lock switch.
///
/// @param declared without any when nothing is said of what is explored
record Judgement(List<Ending> declared, boolean lock) {

  static Judgement of(Named.Ready ready, RunInfo info) {
    String small = ready.experiment().with(Map.copyOf(ready.endings().small())).listing();
    List<Ending> declared = small.equals(info.listing()) ? ready.endings().declared() : List.of();
    return new Judgement(declared, info.settings().lock());
  }

  /// What to think of an ending that can be reached.
  Optional<Expectation> of(org.interleave.explore.Ending reached) {
    return declared.stream()
        .filter(it -> reached.kind() != Kind.ENDLESS && it.outcome().includes(reached.outcome()))
        .map(it -> it.expectation(lock))
        .findFirst();
  }

  /// The endings that no order is to lead to.
  List<Ending> impossible() {
    return declared.stream().filter(it -> it.expectation(lock) == Expectation.IMPOSSIBLE).toList();
  }
}

package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Expectation;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every order of every scenario, at its small size.
@Timeout(120)
class ScenarioEndingsTest {

  static Stream<Arguments> scenarios() {
    return Catalogue.builtIn().chapters().stream()
        .flatMap(it -> it.entries().stream())
        .map(Scenario.class::cast)
        .flatMap(it -> Stream.of(Arguments.of(it, false), Arguments.of(it, true)));
  }

  private static RunInfo small(Scenario scenario, boolean lock) {
    Experiment experiment = Experiment.of(scenario).with(Map.copyOf(scenario.endings().small()));
    return RunInfo.of(experiment, lock, new RunMode.ByHand());
  }

  @ParameterizedTest(name = "{0}, lock: {1}")
  @MethodSource("scenarios")
  void theEndingsThatCanBeReachedAreThoseThatAreDeclaredPossible(Scenario scenario, boolean lock) {
    Exploration exploration = Replayed.exploration(small(scenario, lock));

    assertThat(exploration.isComplete()).isTrue();
    assertThat(exploration.canGoOnForEver()).isFalse();
    assertThat(exploration.endings().stream().map(it -> declared(scenario, it)).distinct())
        .containsExactlyInAnyOrderElementsOf(possible(scenario, lock));
  }

  private static List<Outcome> possible(Scenario scenario, boolean lock) {
    return scenario.endings().declared().stream()
        .filter(it -> it.expectation(lock) != Expectation.IMPOSSIBLE)
        .map(org.interleave.scenario.Ending::outcome)
        .toList();
  }

  /// What an ending is declared as; itself when it is not.
  private static Outcome declared(Scenario scenario, Reached reached) {
    Outcome outcome = reached.ending().outcome();
    return scenario.endings().declared().stream()
        .map(org.interleave.scenario.Ending::outcome)
        .filter(it -> it.includes(outcome))
        .findFirst()
        .orElse(outcome);
  }

  @ParameterizedTest(name = "{0}, lock: {1}")
  @MethodSource("scenarios")
  void eachEndingHasAnOrderThatLeadsToIt(Scenario scenario, boolean lock) {
    RunInfo info = small(scenario, lock);

    assertThat(Replayed.exploration(info).endings())
        .allSatisfy(it -> assertThat(ending(info, it)).isEqualTo(ignoringTimes(it.ending())));
  }

  private static Ending ending(RunInfo info, Reached reached) {
    return ignoringTimes(Replayed.ending(info, Witness.choices(info, reached.schedule())));
  }

  /// In the search time stands still.
  private static Ending ignoringTimes(Ending ending) {
    Outcome outcome = ending.outcome();
    List<String> printed =
        outcome.printed().stream().map(it -> it.replaceAll("\\d+\\.\\d ms", "... ms")).toList();
    return new Ending(
        ending.kind(),
        new Outcome(outcome.exceptions(), outcome.deadlock(), outcome.values(), printed));
  }
}

package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class LowestCountTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1, 7, 7",
    "2, 1, 1",
    "9, 1, 1",
    "2, 2, 2",
    "3, 2, 2",
    "2, 3, 2",
    "5, 4, 2",
    "100, 100, 2"
  })
  void aRunIsFoundThatEndsWithTheSmallestValue(int threads, int iterations, String value) {
    RunInfo info = Counters.info(threads, iterations, false);

    assertThat(LowestCount.choices(info))
        .hasValueSatisfying(
            it ->
                assertThat(Replayed.ending(info, it).outcome().text()).isEqualTo("val = " + value));
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 1", "2, 2", "2, 4", "3, 1", "3, 2", "4, 1"})
  void noOrderEndsWithASmallerValue(int threads, int iterations) {
    RunInfo info = Counters.info(threads, iterations, false);
    int lowest = Counters.ways(threads, iterations).keySet().iterator().next();

    assertThat(Replayed.ending(info, LowestCount.choices(info).orElseThrow()).outcome().text())
        .isEqualTo("val = " + lowest);
  }

  @Test
  void withTheLockThereIsNothingToFind() {
    assertThat(LowestCount.choices(Counters.info(2, 2, true))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-locks", "check-then-act", "with", "event", "work-queue", "barrier"})
  void aProgramThatDoesAnythingElseThanCountHasNone(String scenario) {
    Experiment experiment =
        Experiment.of((Scenario) Catalogue.builtIn().entry(scenario).orElseThrow());

    assertThat(LowestCount.choices(RunInfo.of(experiment, false, new RunMode.ByHand()))).isEmpty();
  }
}

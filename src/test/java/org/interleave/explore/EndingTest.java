package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.interleave.run.LiveRunner;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.schedule.RandomScheduler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {

  private static Experiment small(String id) {
    Scenario scenario = (Scenario) Catalogue.builtIn().entry(id).orElseThrow();
    return Experiment.of(scenario).with(java.util.Map.copyOf(scenario.endings().small()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"how-low", "deadlock", "condition", "exception", "work-queue"})
  void everyRunEndsAsOneOfTheOrdersDoes(String id) {
    RunInfo live = RunInfo.of(small(id), true, ThreadKind.PLATFORM);
    Exploration all = Explorer.explore(live, Budget.ofMemory(), Progress.NONE);
    assertThat(all.endings())
        .extracting(Reached::ending)
        .contains(Ending.of(LiveRunner.start(live).await()));
    for (long seed = 1; seed <= 20; seed++) {
      RunInfo random = live.in(new RunMode.Random(seed));
      assertThat(all.endings())
          .as("seed %d", seed)
          .extracting(Reached::ending)
          .contains(Ending.of(ScheduledRunner.run(random, new RandomScheduler(seed))));
    }
  }
}

package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.interleave.trace.Limits;
import org.interleave.trace.RunInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class WitnessTest {

  private static final int PROGRAMS = 150;

  @Test
  void theChoicesOfAScheduleMakeARunThatEndsLikeIt() {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      Random random = new Random(seed);
      RunInfo info = Replayed.info(RandomListing.of(random, 2, 2, 3), random.nextBoolean());
      for (Reached reached : Replayed.exploration(info).endings()) {
        assertThat(Replayed.ending(info, Witness.choices(info, reached.schedule())))
            .as("seed %d%n%s", seed, info.listing())
            .isEqualTo(reached.ending());
      }
    }
  }

  private static final String ENDLESS =
      """
      from threading import Thread
      val = 0
      def loop():
          global val
          val = 5
          mine = 0
          while True:
              {round}
      def add():
          global val
          val += 1
      Thread(target=loop).start()
      Thread(target=add).start()
      """;

  @Test
  void whoGoesOnForEverComesToTheLastStepThatOthersCanNotice() {
    RunInfo info = Replayed.info(ENDLESS.replace("{round}", "mine += 1"), true);

    assertThat(Replayed.exploration(info).endings())
        .hasSize(3)
        .allSatisfy(
            it -> {
              List<Integer> choices = Witness.choices(info, it.schedule());
              assertThat(Replayed.ending(info, choices).outcome().values())
                  .isEqualTo(it.ending().outcome().values());
            });
  }

  /// What takes no row of a trace belongs to the step before.
  @Test
  void whoGoesOnForEverWithoutAnyRowStopsTheRun() {
    RunInfo info = Replayed.info(ENDLESS.replace("{round}", "pass"), true);
    Limits few = new Limits(1_000, 100_000, 10, 100);

    assertThat(Witness.choices(info, List.of(1, 2, 2), few)).endsWith(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 1 2   | The schedule stops before the run does.",
        "1 1 1   | Thread 1 cannot move.",
        "0 1 1 2 | Thread 0 cannot move."
      })
  void aScheduleThatCannotBeIsRefused(String schedule, String message) {
    RunInfo info = Counters.info(2, 1, false);
    List<Integer> threads = List.of(schedule.split(" ")).stream().map(Integer::valueOf).toList();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Witness.choices(info, threads))
        .withMessage(message);
  }
}

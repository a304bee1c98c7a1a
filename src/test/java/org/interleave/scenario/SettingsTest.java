package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, Threads is 0; choose 1 to 1000.",
    "1001, 1, 0, Threads is 1001; choose 1 to 1000.",
    "1, 0, 0, Iterations is 0; choose 1 to 10000.",
    "1, 10001, 0, Iterations is 10001; choose 1 to 10000.",
    "1, 1, -1, Sleep is -1 ns; choose 0 s to 1 s.",
    "1, 1, 1000000001, Sleep is 1000000001 ns; choose 0 s to 1 s.",
  })
  void refusesValuesOutOfRange(int threads, int iterations, long sleep, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Settings(
                    threads, iterations, Duration.ofNanos(sleep), false, ThreadKind.PLATFORM))
        .withMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "1000, 10000, 1000000000"})
  void acceptsTheEndsOfEachRange(int threads, int iterations, long sleep) {
    Settings settings =
        new Settings(threads, iterations, Duration.ofNanos(sleep), true, ThreadKind.VIRTUAL);

    assertThat(settings.sleep()).isEqualTo(Duration.ofNanos(sleep));
  }

  @Test
  void turningTheLockChangesNothingElse() {
    assertThat(Settings.FIRST.withLock(true))
        .isEqualTo(new Settings(3, 2, Duration.ofMillis(1), true, ThreadKind.PLATFORM));
  }
}

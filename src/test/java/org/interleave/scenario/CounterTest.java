package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterTest {

  @ParameterizedTest
  @CsvSource({
    "0, time.sleep(0)",
    "1, time.sleep(0.000000001)",
    "500000, time.sleep(0.0005)",
    "1000000, time.sleep(0.001)",
    "1000000000, time.sleep(1)",
  })
  void theListingWritesTheSleepInSecondsAndExactly(long nanos, String line) {
    Settings settings = new Settings(7, 11, Duration.ofNanos(nanos), false, ThreadKind.VIRTUAL);

    assertThat(Counter.listing(settings).lines().map(String::strip))
        .contains("COUNT = 11", "NUM_THREADS = 7", line)
        .noneMatch(text -> text.contains("{"));
  }

  @ParameterizedTest
  @CsvSource({
    // 2 threads of 3 rounds of read, compute, sleep, write: 2·3·4 = 24; main: 2 + 2 + 3 = 7
    "2, 3, false, 31",
    // with acquire, release and perhaps a wait: 2·3·7 = 42; main: 7
    "2, 3, true, 49",
    "1, 1, false, 9",
    "1, 1, true, 12",
  })
  void countsTheStepsThatARunMayRecord(int threads, int iterations, boolean lock, long steps) {
    Settings settings = new Settings(threads, iterations, Duration.ZERO, lock, ThreadKind.PLATFORM);

    assertThat(Counter.steps(settings)).isEqualTo(steps);
  }

  @Test
  @Timeout(60)
  void pythonRunsTheListingAndItsLockLosesNothing() throws IOException, InterruptedException {
    assumeTrue(hasPython(), "python3 is not there");
    Settings settings = new Settings(4, 5, Duration.ofMillis(1), true, ThreadKind.PLATFORM);
    Process python = new ProcessBuilder("python3", "-").redirectErrorStream(true).start();
    try (var input = python.getOutputStream()) {
      input.write(Counter.listing(settings).getBytes(StandardCharsets.UTF_8));
    }
    String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(Map.of(python.waitFor(), printed.strip())).isEqualTo(Map.of(0, "0"));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      Process version = new ProcessBuilder("python3", "-c", "").start();
      return version.waitFor(30, TimeUnit.SECONDS) && version.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}

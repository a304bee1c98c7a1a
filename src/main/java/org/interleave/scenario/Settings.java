package org.interleave.scenario;

import java.time.Duration;

/// What a learner can set before a run. `lock` off means that lock operations do nothing.
public record Settings(
    int threads, int iterations, Duration sleep, boolean lock, ThreadKind threadKind) {

  public static final int MOST_THREADS = 1000;
  public static final int MOST_ITERATIONS = 10_000;
  public static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

  /// The size at which every step can still be read on the first screen.
  public static final Settings FIRST =
      new Settings(3, 2, Duration.ofMillis(1), false, ThreadKind.PLATFORM);

  /// @throws IllegalArgumentException with a sentence for the user, when a value is out of range
  public Settings {
    require("Threads", threads, MOST_THREADS);
    require("Iterations", iterations, MOST_ITERATIONS);
    if (sleep.isNegative() || sleep.compareTo(LONGEST_SLEEP) > 0) {
      throw new IllegalArgumentException(
          "Sleep is %s; choose 0 s to 1 s.".formatted(DurationText.of(sleep)));
    }
  }

  private static void require(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException("%s is %d; choose 1 to %d.".formatted(name, value, most));
    }
  }

  public Settings withLock(boolean on) {
    return new Settings(threads, iterations, sleep, on, threadKind);
  }
}

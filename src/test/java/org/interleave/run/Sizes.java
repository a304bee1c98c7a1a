package org.interleave.run;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Counter;

/// Counter of many sizes, the same each time.
final class Sizes {

  private static final List<Duration> SLEEPS =
      List.of(
          Duration.ZERO, Duration.ofNanos(1), Duration.ofNanos(20_000), Duration.ofNanos(200_000));

  private Sizes() {}

  /// Up to 24 threads of up to 40 iterations, with a bound on how long they sleep one by one.
  static Stream<Counter> random(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            number -> {
              Duration sleep = SLEEPS.get(random.nextInt(SLEEPS.size()));
              int most = sleep.isZero() ? 40 : 6;
              return new Counter(
                  1 + random.nextInt(24),
                  1 + random.nextInt(most),
                  sleep,
                  number % 2 == 0,
                  random.nextBoolean() ? ThreadKind.PLATFORM : ThreadKind.VIRTUAL);
            });
  }
}

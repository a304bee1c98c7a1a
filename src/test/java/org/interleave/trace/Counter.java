package org.interleave.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;

/// A counter of any size: threads add 1 to it again and again, and sleep between reading and
/// writing it. Its listing is `counter.py` beside this class.
public record Counter(
    int threads, int iterations, Duration sleep, boolean lock, ThreadKind threadKind) {

  public static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

  /// The size at which every step can be read on one screen.
  public static final Counter FIRST =
      new Counter(3, 2, Duration.ofMillis(1), false, ThreadKind.PLATFORM);

  public Counter withLock(boolean on) {
    return new Counter(threads, iterations, sleep, on, threadKind);
  }

  /// What is to be run.
  public RunInfo info() {
    return switch (Compiler.compile(listing())) {
      case Compilation.Compiled compiled ->
          RunInfo.of(
              Experiment.of("A millisecond is enough", listing(), lock, compiled),
              lock,
              threadKind);
      case Compilation.Refused(var errors) -> throw new AssertionError(errors);
    };
  }

  private String listing() {
    BigDecimal seconds = BigDecimal.valueOf(sleep.toNanos(), 9).stripTrailingZeros();
    return template()
        .replace("{iterations}", Integer.toString(iterations))
        .replace("{threads}", Integer.toString(threads))
        .replace("{sleep}", seconds.toPlainString());
  }

  private static String template() {
    try (InputStream text = Counter.class.getResourceAsStream("counter.py")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many steps a run records at the most; an acquire counts twice, as it may have to wait.
  public long steps() {
    long round = lock ? 7 : 4;
    return threads * (iterations * round + 2) + 3;
  }
}

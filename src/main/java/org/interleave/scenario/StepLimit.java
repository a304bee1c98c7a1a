package org.interleave.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/// The most steps that one run can record, and the refusal of what goes beyond.
public final class StepLimit {

  public static final long MOST_STEPS = 10_000_000;

  private StepLimit() {}

  /// One sentence with the numbers and the remedy, when the run might record too many steps.
  public static Optional<String> refusal(Settings settings) {
    long steps = Counter.steps(settings);
    if (steps <= MOST_STEPS) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%,d threads x %,d iterations take up to %,d steps, and at most %,d can be recorded:"
                + " lower the threads to %,d or the iterations to %,d.",
            settings.threads(),
            settings.iterations(),
            steps,
            MOST_STEPS,
            most(
                Settings.MOST_THREADS,
                threads -> resized(settings, threads, settings.iterations())),
            most(
                Settings.MOST_ITERATIONS,
                iterations -> resized(settings, settings.threads(), iterations))));
  }

  private static Settings resized(Settings settings, int threads, int iterations) {
    return new Settings(
        threads, iterations, settings.sleep(), settings.lock(), settings.threadKind());
  }

  /// The largest size whose steps can be recorded, by bisection: steps grow with size.
  private static int most(int limit, IntFunction<Settings> sized) {
    int fits = 1;
    int tooLarge = limit + 1;
    while (tooLarge - fits > 1) {
      int middle = (fits + tooLarge) >>> 1;
      if (Counter.steps(sized.apply(middle)) <= MOST_STEPS) {
        fits = middle;
      } else {
        tooLarge = middle;
      }
    }
    return fits;
  }
}

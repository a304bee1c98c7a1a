package org.interleave.run;

import java.time.Duration;
import org.interleave.scenario.Counter;
import org.interleave.scenario.Settings;
import org.interleave.scenario.StepLimit;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunInfo;

/// Carries programs out on real threads of this Java process.
public final class LiveRunner {

  private static final int WARM_UP_ROUNDS = 2;
  private static final int WARM_UP_THREADS = 100;

  private LiveRunner() {}

  /// Makes a few short runs of many threads, for some 200 ms. Right after the start of Java the
  /// first steps would otherwise last for milliseconds, and show how Java loads and compiles
  /// classes and sets up its first threads, instead of what the threads do.
  public static void warmUp() {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      for (ThreadKind kind : ThreadKind.values()) {
        start(new Settings(WARM_UP_THREADS, 2, Duration.ofNanos(1000), false, kind)).await();
        start(new Settings(WARM_UP_THREADS, 2, Duration.ofNanos(1000), true, kind)).await();
      }
    }
  }

  /// Starts a run, and returns while it goes on.
  ///
  /// @throws IllegalArgumentException with a sentence for the user, when the run is too large
  /// @throws RunFailedException when not even the main thread could be started
  public static LiveRun start(Settings settings) {
    StepLimit.refusal(settings)
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException(refusal);
            });
    LiveRun run =
        new LiveRun(
            new RunInfo(
                Counter.TITLE, Counter.listing(settings), settings, Counter.program(settings)));
    try {
      run.start(0);
    } catch (TooManyThreadsException e) {
      throw new RunFailedException(e);
    }
    return run;
  }
}

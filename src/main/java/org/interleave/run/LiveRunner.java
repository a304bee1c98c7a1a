package org.interleave.run;

import java.time.Duration;
import org.interleave.scenario.Counter;
import org.interleave.scenario.Settings;
import org.interleave.scenario.StepLimit;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunInfo;

/// Carries programs out on real threads of this Java process.
public final class LiveRunner {

  private LiveRunner() {}

  /// Makes a few short runs, in which Java loads and compiles what a run needs. Right after the
  /// start of Java the first steps would otherwise last for milliseconds, and show Java's doings
  /// instead of the threads'.
  public static void warmUp() {
    for (ThreadKind kind : ThreadKind.values()) {
      for (boolean lock : new boolean[] {false, true}) {
        start(new Settings(4, 10, Duration.ofNanos(1), lock, kind)).await();
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

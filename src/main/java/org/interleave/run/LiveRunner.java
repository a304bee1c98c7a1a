package org.interleave.run;

import org.interleave.scenario.Counter;
import org.interleave.scenario.Settings;
import org.interleave.scenario.StepLimit;
import org.interleave.trace.RunInfo;

/// Carries programs out on real threads of this Java process.
public final class LiveRunner {

  private LiveRunner() {}

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

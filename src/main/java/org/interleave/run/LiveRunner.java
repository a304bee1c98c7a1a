package org.interleave.run;

import java.util.Map;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Limits;
import org.interleave.trace.RunInfo;

/// Carries programs out on real threads of this Java process.
public final class LiveRunner {

  private static final int WARM_UP_ROUNDS = 2;
  private static final Map<String, Number> WARM_UP_SIZE =
      Map.of("NUM_THREADS", 100L, "COUNT", 2L, "SLEEP", 1e-6);

  private LiveRunner() {}

  /// Makes a few short runs of many threads, for some 200 ms. Right after the start of Java the
  /// first steps would otherwise last for milliseconds, and show how Java loads and compiles
  /// classes and sets up its first threads, instead of what the threads do.
  public static void warmUp() {
    Experiment experiment = Experiment.of(Catalogue.first()).with(WARM_UP_SIZE);
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      for (ThreadKind kind : ThreadKind.values()) {
        start(RunInfo.of(experiment, false, kind)).await();
        start(RunInfo.of(experiment, true, kind)).await();
      }
    }
  }

  /// Starts a run, and returns while it goes on.
  ///
  /// @throws RunFailedException when not even the main thread could be started
  public static LiveRun start(RunInfo info) {
    return start(info, Limits.STANDARD);
  }

  static LiveRun start(RunInfo info, Limits limits) {
    LiveRun run = new LiveRun(info, limits);
    try {
      run.start();
    } catch (TooManyThreadsException e) {
      throw new RunFailedException(e);
    }
    return run;
  }
}

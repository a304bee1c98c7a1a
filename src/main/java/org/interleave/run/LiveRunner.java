package org.interleave.run;

import java.time.Duration;
import org.interleave.scenario.Settings;
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
        start(warmUp(false, kind)).await();
        start(warmUp(true, kind)).await();
      }
    }
  }

  private static RunInfo warmUp(boolean lock, ThreadKind kind) {
    return RunInfo.counter(new Settings(WARM_UP_THREADS, 2, Duration.ofNanos(1000), lock, kind));
  }

  /// Starts a run, and returns while it goes on.
  ///
  /// @throws RunFailedException when not even the main thread could be started
  public static LiveRun start(RunInfo info) {
    LiveRun run = new LiveRun(info);
    try {
      run.start();
    } catch (TooManyThreadsException e) {
      throw new RunFailedException(e);
    }
    return run;
  }
}

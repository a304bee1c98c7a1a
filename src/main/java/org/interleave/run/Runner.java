package org.interleave.run;

import org.interleave.schedule.RandomScheduler;
import org.interleave.schedule.RoundRobinScheduler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;

/// Carries programs out in the way that was chosen for them.
public final class Runner {

  private Runner() {}

  /// Starts a run, and returns while it goes on.
  ///
  /// @throws RunFailedException when not even the first thread could be started
  /// @throws IllegalArgumentException when it needs choices that somebody else has to make
  public static OngoingRun start(RunInfo info) {
    return switch (info.settings().mode()) {
      case RunMode.Live _ -> LiveRunner.start(info);
      case RunMode.Random(long seed) -> ScheduledRunner.start(info, new RandomScheduler(seed));
      case RunMode.RoundRobin(var interval) ->
          ScheduledRunner.start(info, new RoundRobinScheduler(interval));
      case RunMode.Replay _, RunMode.ByHand _ ->
          throw new IllegalArgumentException("Nobody chooses who goes next.");
    };
  }
}

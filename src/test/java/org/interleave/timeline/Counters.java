package org.interleave.timeline;

import java.time.Duration;
import java.util.List;
import org.interleave.run.HandRun;
import org.interleave.run.Offer;
import org.interleave.run.RefusedChoice;
import org.interleave.run.Retry;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.ThreadKind;
import org.interleave.schedule.RandomScheduler;
import org.interleave.trace.Counter;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;

/// Runs of the counter, and what they can become.
final class Counters {

  private Counters() {}

  static Trace random(int threads, int iterations, long seed) {
    Counter counter =
        new Counter(threads, iterations, Duration.ofMillis(1), false, ThreadKind.PLATFORM);
    RunInfo info = counter.info().in(new RunMode.Random(seed));
    return ScheduledRunner.run(info, new RandomScheduler(seed));
  }

  /// Another future of a run's middle: so many choices of the last thread that can move.
  static Timeline takenOver(Trace original, int choices) {
    HandRun run = HandRun.takingOver(original, original.size() / 2);
    for (int choice = 0; choice < choices; choice++) {
      run.offers().stream()
          .filter(Offer.Step.class::isInstance)
          .map(offer -> ((Offer.Step) offer).thread())
          .reduce((_, last) -> last)
          .ifPresent(run::choose);
    }
    return compared(run, original, List.of());
  }

  static Timeline retried(Trace original) {
    Retry retry = Retry.withLock(original);
    return compared(retry.run(), original, retry.refused());
  }

  private static Timeline compared(HandRun run, Trace original, List<RefusedChoice> refused) {
    Trace trace = run.trace();
    Timeline before = new Timeline(original);
    return new Timeline(trace).comparedWith(Comparison.between(before, trace, refused));
  }
}

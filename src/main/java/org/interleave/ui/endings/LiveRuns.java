package org.interleave.ui.endings;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.ObjLongConsumer;
import org.interleave.explore.Ending;
import org.interleave.run.LiveRunner;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;

/// Runs a program live, again and again.
final class LiveRuns {

  private LiveRuns() {}

  /// Tells how so many runs ended.
  ///
  /// @param info says that they are to be live
  /// @param progress is told after each run how often runs have ended how up to then, and how many
  ///   there were
  /// @throws CancellationException when the thread is interrupted
  /// @throws org.interleave.run.RunFailedException when a run cannot be carried out
  static Tally of(RunInfo info, int times, ObjLongConsumer<Map<Ending, Long>> progress) {
    Map<Ending, Long> counts = new HashMap<>();
    for (long run = 1; run <= times; run++) {
      Trace trace = LiveRunner.start(info).await();
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      counts.merge(Ending.of(trace), 1L, Long::sum);
      progress.accept(counts, run);
    }
    return new Tally(times, counts);
  }
}

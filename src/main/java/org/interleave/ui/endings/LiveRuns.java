package org.interleave.ui.endings;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.interleave.explore.Ending;
import org.interleave.run.LiveRunner;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;

/// Runs a program live, again and again.
final class LiveRuns {

  /// Of all runs together that are kept, so that they fill no more than some ten megabytes.
  private static final int MOST_STEPS = 1_000_000;

  private final Map<Ending, Long> counts = new HashMap<>();
  private final Map<Ending, Trace> kept = new HashMap<>();
  private long runs;
  private int steps;

  private LiveRuns() {}

  /// Tells how so many runs ended.
  ///
  /// @param info says that they are to be live
  /// @param progress is told after each run what there is up to then
  /// @throws CancellationException when the thread is interrupted
  /// @throws org.interleave.run.RunFailedException when a run cannot be carried out
  static Tally of(RunInfo info, int times, Consumer<LiveRuns> progress) {
    LiveRuns all = new LiveRuns();
    while (all.runs < times) {
      Trace trace = LiveRunner.start(info).await();
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      all.add(trace);
      progress.accept(all);
    }
    return all.tally();
  }

  private void add(Trace trace) {
    Ending ending = Ending.of(trace);
    runs++;
    counts.merge(ending, 1L, Long::sum);
    if (!kept.containsKey(ending) && steps + trace.size() <= MOST_STEPS) {
      kept.put(ending, trace);
      steps += trace.size();
    }
  }

  /// How many runs have ended.
  long runs() {
    return runs;
  }

  /// How they ended.
  Tally tally() {
    return new Tally(runs, counts, kept);
  }
}

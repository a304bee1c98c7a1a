package org.interleave.cli;

import java.time.Duration;
import java.util.function.Consumer;
import org.interleave.run.LiveRun;
import org.interleave.trace.Limits;
import org.interleave.trace.Trace;

/// Awaits a run, and says that it goes on when that takes long: after a while, and again each time
/// it has taken twice as long.
///
/// Nobody can tell beforehand whether a run ever reaches its end, or the most steps that it may
/// take, so that none is refused for being too long.
///
/// @param first after how long it says so for the first time
/// @param told gets each line
record Patience(Duration first, Consumer<String> told) {

  private static final Duration FIRST = Duration.ofSeconds(5);

  Patience(Consumer<String> told) {
    this(FIRST, told);
  }

  /// Returns what happened. An interrupt cancels the run.
  Trace await(LiveRun run) {
    try {
      Duration passed = first;
      Duration toCome = first;
      while (!run.awaitEnd(toCome)) {
        told.accept(
            Messages.text("run.goesOn", run.steps(), passed.toSeconds(), Limits.STANDARD.steps()));
        toCome = passed;
        passed = passed.multipliedBy(2);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return run.await();
  }
}

package org.interleave.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/// The machine takes 20 million steps a second of a counter in turns while nobody takes note, and 5
/// million while they become a trace.
final class MachineClaim {

  private static final double LEAST_TAKEN = 20e6;
  private static final double LEAST_RECORDED = 5e6;

  private final List<RunResult> results;

  MachineClaim(Collection<RunResult> results) {
    this.results =
        results.stream()
            .filter(it -> it.getParams().getBenchmark().contains(".MachineBenchmark."))
            .toList();
  }

  /// Prints how many steps it takes a second, and tells whether they are enough.
  boolean holds() {
    boolean isFast = true;
    for (RunResult result : results) {
      String program = result.getParams().getParam("program");
      String schedule = result.getParams().getParam("schedule");
      boolean isRecorded = result.getParams().getBenchmark().endsWith(".record");
      double steps = Objects.requireNonNull(result.getSecondaryResults().get("steps")).getStatistics().getPercentile(50);
      boolean isClaimed = program.equals("counter") && !schedule.equals("random");
      boolean isEnough = !isClaimed || steps >= (isRecorded ? LEAST_RECORDED : LEAST_TAKEN);
      System.out.printf(
          Locale.ROOT,
          "%s, %s, %s: %.1f million steps a second (median).%s%n",
          program,
          schedule,
          isRecorded ? "recorded" : "not recorded",
          steps / 1e6,
          isEnough ? "" : " NOT ENOUGH.");
      isFast &= isEnough;
    }
    return isFast;
  }
}

package org.interleave.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/// A listing of 1000 lines is compiled in less than 50 ms, so that errors show up as one types.
final class CompileClaim {

  private static final double MOST_MILLIS = 50;

  private final Collection<RunResult> results;

  CompileClaim(Collection<RunResult> results) {
    this.results = results;
  }

  /// Prints how long it takes, and tells whether that is short enough.
  boolean holds() {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("CompileBenchmark.compile"))
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
        .allMatch(CompileClaim::holds);
  }

  private static boolean holds(double median) {
    boolean fast = median < MOST_MILLIS;
    System.out.printf(
        Locale.ROOT,
        "%nCompiling a listing of %d lines takes %.1f ms (median). %s %.0f ms.%n",
        CompileBenchmark.LINES,
        median,
        fast ? "That is under" : "That is NOT under",
        MOST_MILLIS);
    return fast;
  }
}

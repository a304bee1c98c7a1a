package org.interleave.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/// In a run by hand of a million steps it takes at most 50 ms to go to any of them.
final class GoingBackClaim {

  private static final double MOST_MILLIS = 50;

  private final Collection<RunResult> results;

  GoingBackClaim(Collection<RunResult> results) {
    this.results = results;
  }

  /// Prints how long it takes, and tells whether that is short enough. One in a thousand may take
  /// longer, as the machine that measures does other things too.
  boolean holds() {
    return results.stream()
        .filter(it -> it.getParams().getBenchmark().endsWith("GoingBackBenchmark.goToAnyStep"))
        .mapToDouble(it -> it.getPrimaryResult().getStatistics().getPercentile(99.9))
        .allMatch(GoingBackClaim::holds);
  }

  private static boolean holds(double longest) {
    boolean fast = longest <= MOST_MILLIS;
    System.out.printf(
        Locale.ROOT,
        "%nGoing to any of a million steps takes %.1f ms (99.9 %% of the time). %s %.0f ms.%n",
        longest,
        fast ? "That is within" : "That is NOT within",
        MOST_MILLIS);
    return fast;
  }
}

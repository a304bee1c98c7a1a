package org.interleave.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/// Exploring every order of the counter takes at most a tenth of the time and of the memory that
/// SPIN takes to find the states of the same counter.
final class ExploreClaim {

  private static final double MOST = 0.1;

  private final Collection<RunResult> results;

  ExploreClaim(Collection<RunResult> results) {
    this.results = results;
  }

  /// Prints both, and tells whether it holds. Where there is no SPIN nothing is claimed.
  boolean holds() throws IOException, InterruptedException {
    boolean fourThreads = holds("fourThreads", 4, 3);
    boolean twoThreads = holds("twoThreads", 2, 50);
    return fourThreads && twoThreads;
  }

  private boolean holds(String benchmark, int threads, int rounds)
      throws IOException, InterruptedException {
    Optional<RunResult> result =
        results.stream()
            .filter(it -> it.getParams().getBenchmark().endsWith("ExploreBenchmark." + benchmark))
            .findFirst();
    if (result.isEmpty()) {
      return true;
    }
    double seconds = result.get().getPrimaryResult().getScore();
    double megabytes =
        Objects.requireNonNull(result.get().getSecondaryResults().get("megabytes"))
            .getStatistics()
            .getMax();
    System.out.printf(
        Locale.ROOT,
        "%n%d threads x %d rounds: every order explored in %.2f s with %.0f MB.%n",
        threads,
        rounds,
        seconds,
        megabytes);
    return Spin.of(threads, rounds).map(it -> holds(it, seconds, megabytes)).orElse(true);
  }

  private static boolean holds(Spin spin, double seconds, double megabytes) {
    boolean holds = seconds <= MOST * spin.seconds() && megabytes <= MOST * spin.megabytes();
    System.out.printf(
        Locale.ROOT,
        "SPIN: %.0f states in %.2f s with %.0f MB. %s a tenth of both.%n",
        spin.states(),
        spin.seconds(),
        spin.megabytes(),
        holds ? "That is within" : "That is NOT within");
    return holds;
  }
}

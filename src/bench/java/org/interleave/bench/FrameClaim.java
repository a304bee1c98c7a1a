package org.interleave.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/// A frame of more than 50 000 steps is painted in less than 8 ms: in memory, and
/// from there into the pixels of the window.
///
/// Pixels are had by a snapshot of the scene. What a snapshot of an empty scene costs is no part of
/// painting, and is taken off.
final class FrameClaim {

  private static final double MOST_MILLIS = 8;

  private final Collection<RunResult> results;

  FrameClaim(Collection<RunResult> results) {
    this.results = results;
  }

  /// Prints each kind of frame, and tells whether all of them are fast enough.
  boolean holds() {
    List<RunResult> frames = results.stream().filter(result -> is(result, "frame")).toList();
    if (frames.isEmpty()) {
      return true;
    }
    double empty = median("emptyScene", frames.getFirst().getParams());
    System.out.printf(
        Locale.ROOT,
        "%nFrames of 1920 x 1000 pixels in the software pipeline, medians in ms. The snapshot of an"
            + " empty scene, %.2f, has been taken off where JavaFX shows the picture.%n"
            + "lock  visible  axis    painting  and showing  scrubbing%n",
        empty);
    double slowest = 0;
    for (RunResult frame : frames) {
      BenchmarkParams shown = frame.getParams();
      double painting = median("memory", shown);
      slowest = Math.max(slowest, painting);
      System.out.printf(
          Locale.ROOT,
          "%-5s %-8s %-5s %11.2f %12.2f %10.2f%n",
          shown.getParam("lock"),
          shown.getParam("view"),
          shown.getParam("axis"),
          painting,
          median(frame) - empty,
          median("scrub", shown) - empty);
    }
    boolean fast = slowest < MOST_MILLIS;
    System.out.printf(
        Locale.ROOT,
        "The slowest is painted in %.2f ms. %s %.0f ms.%n",
        slowest,
        fast ? "All stay under" : "NOT ALL stay under",
        MOST_MILLIS);
    return fast;
  }

  private double median(String benchmark, BenchmarkParams shown) {
    return results.stream()
        .filter(result -> is(result, benchmark) && isOf(result, shown))
        .mapToDouble(FrameClaim::median)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static boolean is(RunResult result, String benchmark) {
    return result.getParams().getBenchmark().endsWith("FrameBenchmark." + benchmark);
  }

  /// The empty scene has no parameters, and goes with all others.
  private static boolean isOf(RunResult result, BenchmarkParams shown) {
    return result.getParams().getParamsKeys().stream()
        .allMatch(key -> result.getParams().getParam(key).equals(shown.getParam(key)));
  }
}

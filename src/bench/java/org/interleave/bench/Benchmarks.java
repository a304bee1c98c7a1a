package org.interleave.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks whose names match a pattern, and judges the claims that rest on them.
public final class Benchmarks {

  private final Collection<RunResult> results;

  private Benchmarks(Collection<RunResult> results) {
    this.results = results;
  }

  /// Exits with 1 when a claim does not hold.
  ///
  /// @param arguments a regular expression, found anywhere in a benchmark's full name
  public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(arguments[0]).shouldFailOnError(true).build())
            .run();
    boolean recordingIsCheap = new Benchmarks(results).recordingIsCheap();
    boolean framesAreFast = new FrameClaim(results).holds();
    boolean compilingIsFast = new CompileClaim(results).holds();
    boolean machineIsFast = new MachineClaim(results).holds();
    boolean goingBackIsFast = new GoingBackClaim(results).holds();
    boolean exploringIsFast = new ExploreClaim(results).holds();
    if (!recordingIsCheap
        || !framesAreFast
        || !compilingIsFast
        || !machineIsFast
        || !goingBackIsFast
        || !exploringIsFast) {
      System.exit(1);
    }
  }

  /// Recording one step costs less than a committed JFR event, beyond the errors of both.
  private boolean recordingIsCheap() {
    Optional<Result<?>> step = result("RecordBenchmark.recordStep");
    Optional<Result<?>> event = result("RecordBenchmark.commitEvent");
    if (step.isEmpty() || event.isEmpty()) {
      return true;
    }
    boolean holds = most(step.get()) < least(event.get());
    System.out.printf(
        Locale.ROOT,
        "%nRecording one step: %s. Committing a JFR event: %s. Ratio: %.2f. %s%n",
        described(step.get()),
        described(event.get()),
        step.get().getScore() / event.get().getScore(),
        holds ? "A step costs less." : "NOT SHOWN: that a step costs less.");
    return holds;
  }

  private Optional<Result<?>> result(String benchmark) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
        .<Result<?>>map(RunResult::getPrimaryResult)
        .findFirst();
  }

  private static double most(Result<?> result) {
    return result.getScore() + result.getScoreError();
  }

  private static double least(Result<?> result) {
    return result.getScore() - result.getScoreError();
  }

  private static String described(Result<?> result) {
    return String.format(
        Locale.ROOT, "%.1f ± %.1f ns", result.getScore(), result.getScoreError());
  }
}

package org.interleave.analysis;

import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;

/// How a run was carried out, in words. The time of a run that nobody had to wait for is virtual,
/// and is never said to have passed.
public final class RunWords {

  private static final double NANOS_IN_MS = 1e6;

  private RunWords() {}

  /// By how many threads, and who said which one goes next: `3 threads, random order, seed 7`.
  public static String how(Trace trace) {
    int count = trace.threads() - 1;
    String threads = Words.of(count == 1 ? "how.one" : "how.many");
    return switch (trace.info().settings().mode()) {
      case RunMode.Live(ThreadKind kind) ->
          Words.of(kind == ThreadKind.VIRTUAL ? "how.virtual" : "how.platform", count, threads);
      case RunMode.Random(long seed) -> Words.of("how.random", count, threads, seed);
      case RunMode.RoundRobin(var interval) ->
          Words.of("how.round_robin", count, threads, interval.text());
      case RunMode.Replay _ -> Words.of("how.replay", count, threads);
      case RunMode.ByHand _ -> Words.of("how.by_hand", count, threads);
    };
  }

  /// How long it took: `2.3 ms`, or `2.3 ms of virtual time`.
  public static String time(Trace trace) {
    double millis = trace.elapsed() / NANOS_IN_MS;
    if (isLive(trace)) {
      return Words.of(trace.outcome() == Outcome.RUNNING ? "time.so_far" : "time.ms", millis);
    }
    return millis < 1
        ? Words.of("time.virtual.us", millis * 1000)
        : Words.of("time.virtual.ms", millis);
  }

  /// The same as a statement: `ran in 2.3 ms`, or `2.3 ms of virtual time`.
  public static String took(Trace trace) {
    return isLive(trace) ? Words.of("time.ran", time(trace)) : time(trace);
  }

  private static boolean isLive(Trace trace) {
    return trace.info().settings().mode() instanceof RunMode.Live;
  }
}

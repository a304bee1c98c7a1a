package org.interleave.analysis;

import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// What a thread is doing at a moment, in a few words: `waits for left`.
public final class ThreadStatus {

  private ThreadStatus() {}

  /// Tells the status of a thread.
  ///
  /// @param moment how many steps of the whole run have been taken
  public static String at(Findings findings, int thread, int moment) {
    Trace trace = findings.trace();
    int taken = trace.stepsBefore(thread, moment);
    if (taken == 0) {
      return Words.of(findings.isStarted(thread, moment) ? "status.started" : "status.not_started");
    }
    int row = trace.row(thread, taken - 1);
    return hasEnded(trace, thread, moment) && trace.kind(row) != StepKind.RAISE
        ? Words.of("status.ended")
        : doing(trace, row);
  }

  /// Whether a thread has taken its last step. Of a run that could go on this is not known, unless
  /// it was an exception that nobody caught.
  public static boolean hasEnded(Trace trace, int thread, int moment) {
    int taken = trace.stepsBefore(thread, moment);
    if (taken == 0 || taken < trace.steps(thread)) {
      return false;
    }
    StepKind last = trace.kind(trace.row(thread, taken - 1));
    return switch (trace.outcome()) {
      case RUNNING, LIMIT -> last == StepKind.RAISE;
      case FINISHED -> !last.isWaiting() || moment >= trace.size();
      case CANCELLED, STUCK -> !last.isWaiting();
    };
  }

  private static String doing(Trace trace, int row) {
    String key = "status." + trace.kind(row).word();
    return switch (trace.kind(row)) {
      case READ, WRITE, COMPUTE -> Words.of(key, ValueText.of(trace, row));
      case PRINT -> Words.of(key, ValueText.shortened(trace.text(row)));
      case SLEEP -> Words.of(key);
      case RAISE -> Words.of(key, ExceptionText.type(trace, row));
      case BLOCK, ACQUIRE, RELEASE, WAIT, WAKE, SIGNAL, GIVE_UP ->
          trace.subject(row) < 0
              ? Words.of("status.gave_up")
              : Words.of(key, trace.subjects().get(trace.subject(row)).name());
      case START, JOIN -> Words.of(key, trace.threadName((int) trace.value(row)));
    };
  }
}

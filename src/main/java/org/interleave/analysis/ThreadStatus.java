package org.interleave.analysis;

import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// What a thread is doing at a moment, in a few words: `sleeping · new_val 2`.
public final class ThreadStatus {

  private ThreadStatus() {}

  /// Tells the status of a thread.
  ///
  /// @param moment how many steps of the whole run have been taken
  public static String at(Trace trace, int thread, int moment) {
    int taken = trace.stepsBefore(thread, moment);
    if (taken == 0) {
      return Words.of("status.not_started");
    }
    String local = local(trace, thread, taken);
    String doing = doing(trace, thread, taken);
    return local.isEmpty() ? doing : doing + " \u00B7 " + local;
  }

  private static String doing(Trace trace, int thread, int taken) {
    int row = trace.row(thread, taken - 1);
    if (taken == trace.steps(thread) && !trace.kind(row).isWaiting()) {
      return Words.of("status.ended");
    }
    String key = "status." + trace.kind(row).word();
    return switch (trace.kind(row)) {
      case READ, WRITE, COMPUTE, PRINT -> Words.of(key, trace.value(row));
      case SLEEP -> Words.of(key);
      case BLOCK, ACQUIRE, RELEASE -> Words.of(key, subject(trace, row));
      case START, JOIN -> Words.of(key, trace.threadName((int) trace.value(row)));
    };
  }

  private static String subject(Trace trace, int row) {
    return trace.info().program().subjects().get(trace.subject(row));
  }

  /// The thread's named local, which its last compute step gave a value.
  private static String local(Trace trace, int thread, int taken) {
    String name = trace.info().program().threads().get(thread).locals().getFirst();
    for (int step = taken - 1; step >= 0 && !name.isEmpty(); step--) {
      int row = trace.row(thread, step);
      if (trace.kind(row) == StepKind.COMPUTE) {
        return name + " " + trace.value(row);
      }
    }
    return "";
  }
}

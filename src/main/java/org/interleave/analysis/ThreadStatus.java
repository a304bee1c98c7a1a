package org.interleave.analysis;

import org.interleave.trace.StepBuffer;
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
      case READ, WRITE, COMPUTE, PRINT, RAISE -> Words.of(key, Words.value(trace, row));
      case SLEEP -> Words.of(key);
      case BLOCK, ACQUIRE, RELEASE, WAIT, WAKE, SIGNAL, GIVE_UP ->
          Words.of(key, subject(trace, row));
      case START, JOIN -> Words.of(key, trace.threadName((int) trace.value(row)));
    };
  }

  private static String subject(Trace trace, int row) {
    int subject = trace.subject(row);
    return subject == StepBuffer.NO_SUBJECT
        ? trace.threadName((int) trace.value(row))
        : trace.subjects().get(subject).name();
  }

  /// The thread's named local, which its last compute step gave a value.
  private static String local(Trace trace, int thread, int taken) {
    for (int step = taken - 1; step >= 0; step--) {
      int row = trace.row(thread, step);
      if (trace.kind(row) == StepKind.COMPUTE) {
        String name = local(trace, trace.line(row));
        return name.isEmpty() ? "" : name + " " + Words.value(trace, row);
      }
    }
    return "";
  }

  /// The first local of the function that a line belongs to.
  private static String local(Trace trace, int line) {
    return trace.info().program().functions().stream()
        .skip(1)
        .filter(it -> it.instructions().stream().anyMatch(step -> step.line() == line))
        .flatMap(it -> it.slots().stream())
        .filter(name -> !name.isEmpty() && !name.equals("_"))
        .findFirst()
        .orElse("");
  }
}

package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Whether each step at one subject agrees with those before it.
abstract class SubjectCheck {

  final Trace trace;
  final int subject;
  private final List<String> problems;

  SubjectCheck(Trace trace, int subject, List<String> problems) {
    this.trace = trace;
    this.subject = subject;
    this.problems = problems;
  }

  /// Adds what is wrong with the steps at a subject, a sentence each.
  static void check(Trace trace, int subject, List<String> problems) {
    List<SubjectCheck> checks = new ArrayList<>();
    switch (trace.subjects().get(subject).kind()) {
      case VARIABLE, LIST -> checks.add(new MemoryCheck(trace, subject, problems));
      case LOCK, RLOCK, SEMAPHORE -> checks.add(new LockCheck(trace, subject, problems));
      case EVENT -> checks.add(new EventCheck(trace, subject, problems));
      case BARRIER -> checks.add(new BarrierCheck(trace, subject, problems));
      case QUEUE -> checks.add(new QueueCheck(trace, subject, problems));
      case CONDITION -> {
        checks.add(new LockCheck(trace, subject, problems));
        checks.add(new ConditionCheck(trace, subject, problems));
      }
    }
    checks.forEach(SubjectCheck::run);
  }

  private void run() {
    for (int row = 0; row < trace.size(); row++) {
      if (trace.subject(row) == subject) {
        take(row, trace.thread(row));
      }
    }
  }

  /// Checks a step of a thread, and takes note of it.
  abstract void take(int row, int thread);

  final void require(boolean holds, int row, String problem) {
    if (!holds) {
      problems.add(TraceCheck.problem(trace, row, problem));
    }
  }

  final void requireValue(Object value, int row) {
    require(
        trace.hasValue(row) && trace.object(row).equals(value),
        row,
        "its value should be " + value);
  }

  /// Whether a thread's step before a row is one of a kind at this subject.
  final boolean comesAfter(StepKind kind, int row) {
    int step = trace.stepsBefore(trace.thread(row), row) - 1;
    if (step < 0) {
      return false;
    }
    int before = trace.row(trace.thread(row), step);
    return trace.kind(before) == kind && trace.subject(before) == subject;
  }
}

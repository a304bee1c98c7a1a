package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.trace.Trace;

/// Proves from a trace alone that it is exact: that every row agrees with the rows before it.
public final class TraceCheck {

  private final Trace trace;
  private final List<String> problems = new ArrayList<>();

  private TraceCheck(Trace trace) {
    this.trace = trace;
  }

  /// What is wrong with a trace, a sentence each; empty when it is exact. Later checks rely on what
  /// earlier ones have proved, and are left out when those have found something.
  public static List<String> problems(Trace trace) {
    return new TraceCheck(trace).run();
  }

  private List<String> run() {
    problems.addAll(CodeCheck.problems(trace));
    if (problems.isEmpty()) {
      checkOrder();
    }
    return List.copyOf(problems);
  }

  private void checkOrder() {
    problems.addAll(ThreadCheck.problems(trace));
    for (int subject = 0; subject < trace.subjects().size(); subject++) {
      SubjectCheck.check(trace, subject, problems);
    }
  }

  static String problem(Trace trace, int row, String text) {
    return "Row %d (%s %s): %s."
        .formatted(row, trace.threadName(trace.thread(row)), trace.kind(row).word(), text);
  }
}

package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.trace.SubjectKind;
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
    for (int subject = 0; subject < trace.subjects().size() && problems.isEmpty(); subject++) {
      if (trace.subjects().get(subject).kind() == SubjectKind.VARIABLE) {
        checkLedger(LostUpdates.in(trace, subject));
      }
    }
  }

  /// Expected = actual + lost, at every moment, where every write adds 1.
  private void checkLedger(LostUpdates updates) {
    Changes changes = updates.changes();
    for (int made = 1; made <= changes.count(); made++) {
      Ledger ledger = updates.ledgerAfter(made);
      Long expected = ledger.expected();
      if (ledger.addsUp() && expected != null && expected != changes.number(made) + ledger.lost()) {
        problems.add(problem(trace, changes.row(made - 1), "expected is not actual plus lost"));
      }
    }
  }

  static String problem(Trace trace, int row, String text) {
    return "Row %d (%s %s): %s."
        .formatted(row, trace.threadName(trace.thread(row)), trace.kind(row).word(), text);
  }
}

package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.trace.StepKind;
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
      switch (trace.subjects().get(subject).kind()) {
        case VARIABLE -> checkCell(subject);
        case LOCK -> checkLock(subject);
        default -> {}
      }
    }
  }

  /// Each read shows the value of the write it names, each write overwrites the last one.
  private void checkCell(int cell) {
    int last = Trace.NO_ROW;
    Object value = trace.subjects().get(cell).initial();
    for (int row = 0; row < trace.size(); row++) {
      if (trace.subject(row) != cell) {
        continue;
      }
      require(trace.cause(row) == last, row, "its cause is not the last write");
      if (trace.kind(row) == StepKind.WRITE) {
        last = row;
        value = trace.object(row);
      } else {
        require(trace.object(row).equals(value), row, "it read a value that was not there");
      }
    }
  }

  /// One holder at a time, first come, first served, each named by the release before it.
  private void checkLock(int subject) {
    int holder = LockHistory.NOBODY;
    int released = Trace.NO_ROW;
    List<Integer> queue = new ArrayList<>();
    for (int row = 0; row < trace.size(); row++) {
      if (trace.subject(row) != subject) {
        continue;
      }
      int thread = trace.thread(row);
      switch (trace.kind(row)) {
        case BLOCK -> {
          require(
              holder != LockHistory.NOBODY || !queue.isEmpty(), row, "it waits for a free lock");
          queue.add(thread);
        }
        case ACQUIRE -> {
          require(holder == LockHistory.NOBODY, row, "it acquires a lock that is held");
          require(trace.cause(row) == released, row, "its cause is not the last release");
          require(
              queue.isEmpty() || queue.removeFirst() == thread,
              row,
              "it is not first in the queue");
          holder = thread;
        }
        default -> {
          require(holder == thread, row, "it releases what it does not hold");
          holder = LockHistory.NOBODY;
          released = row;
        }
      }
    }
  }

  private void require(boolean holds, int row, String problem) {
    if (!holds) {
      problems.add(problem(trace, row, problem));
    }
  }

  static String problem(Trace trace, int row, String text) {
    return "Row %d (%s %s): %s."
        .formatted(row, trace.threadName(trace.thread(row)), trace.kind(row).word(), text);
  }
}

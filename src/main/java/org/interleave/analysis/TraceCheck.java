package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.program.Program;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Proves from a trace alone that it is exact: that every row agrees with the rows before it.
public final class TraceCheck {

  private final Trace trace;
  private final Program program;
  private final List<String> problems = new ArrayList<>();

  private TraceCheck(Trace trace) {
    this.trace = trace;
    this.program = trace.info().program();
  }

  /// What is wrong with a trace, a sentence each; empty when it is exact.
  public static List<String> problems(Trace trace) {
    return new TraceCheck(trace).run();
  }

  private List<String> run() {
    checkThreads();
    for (int cell = 0; cell < program.cells().size(); cell++) {
      checkCell(cell);
      checkLedger(cell);
    }
    for (int lock = 0; lock < program.locks().size(); lock++) {
      checkLock(lock);
    }
    return List.copyOf(problems);
  }

  /// Each thread's steps follow each other without a gap, between its start and its join.
  private void checkThreads() {
    boolean[] started = new boolean[trace.threads()];
    started[0] = true;
    int[] awaited = new int[trace.threads()];
    long[] lastEnd = new long[trace.threads()];
    int[] taken = new int[trace.threads()];
    for (int row = 0; row < trace.size(); row++) {
      int thread = trace.thread(row);
      require(started[thread], row, "its thread has not been started");
      require(trace.begin(row) <= trace.end(row), row, "it ends before it begins");
      require(
          taken[thread] == 0 || trace.begin(row) == lastEnd[thread],
          row,
          "it does not begin where its thread's last step ended");
      int joined = awaited[thread];
      require(
          joined == 0 || taken[joined] == trace.steps(joined), row, "it comes before a join is over");
      lastEnd[thread] = trace.end(row);
      taken[thread]++;
      awaited[thread] = trace.kind(row) == StepKind.JOIN ? (int) trace.value(row) : 0;
      if (trace.kind(row) == StepKind.START) {
        started[(int) trace.value(row)] = true;
      }
    }
  }

  /// Each read shows the value of the write it names, each write overwrites the last one.
  private void checkCell(int cell) {
    int last = Trace.NO_ROW;
    long value = program.cells().get(cell).initial();
    for (int row = 0; row < trace.size(); row++) {
      if (trace.subject(row) != cell) {
        continue;
      }
      require(trace.cause(row) == last, row, "its cause is not the last write");
      if (trace.kind(row) == StepKind.WRITE) {
        last = row;
        value = trace.value(row);
      } else {
        require(trace.value(row) == value, row, "it read a value that was not there");
      }
    }
  }

  /// Expected = actual + lost, at every moment.
  private void checkLedger(int cell) {
    LostUpdates updates = LostUpdates.in(trace, cell);
    for (int write = 0; write < updates.writesBefore(trace.size()); write++) {
      int row = updates.write(write);
      Ledger ledger = updates.ledger(row + 1);
      require(
          ledger.expected() == ledger.actual() + ledger.lost(),
          row,
          "expected is not actual plus lost");
    }
    Ledger end = updates.ledger();
    if (end.lost() != updates.count()) {
      problems.add("The walk counts %d lost, the writes %d.".formatted(end.lost(), updates.count()));
    }
  }

  /// One holder at a time, first come, first served, each named by the release before it.
  private void checkLock(int lock) {
    int subject = program.subjectOfLock(lock);
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
              queue.isEmpty() || queue.removeFirst() == thread, row, "it is not first in the queue");
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
      problems.add(
          "Row %d (%s %s): %s."
              .formatted(
                  row, trace.threadName(trace.thread(row)), trace.kind(row).word(), problem));
    }
  }
}

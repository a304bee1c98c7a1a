package org.interleave.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Who held one lock, and who waited for it in which order, at every moment of a run.
///
/// A moment is given by one of the lock's own steps, numbered from 0: what holds after it, until
/// the next. The lock is fair, so the queue is always a stretch of the list of all waits, in the
/// order in which they began; two counts at each step are enough to tell it.
public final class LockHistory {

  public static final int NOBODY = -1;

  private final Trace trace;
  private final int subject;
  private final int[] rows;
  private final int[] holder;
  private final int[] waits;
  private final int[] begun;
  private final int[] over;

  private LockHistory(Trace trace, int subject) {
    this.trace = trace;
    this.subject = subject;
    this.rows =
        IntStream.range(0, trace.size())
            .filter(row -> trace.subject(row) == subject && trace.kind(row).isLocking())
            .toArray();
    this.waits = Arrays.stream(rows).filter(row -> trace.kind(row) == StepKind.BLOCK).toArray();
    this.holder = new int[rows.length];
    this.begun = new int[rows.length];
    this.over = new int[rows.length];
    follow();
  }

  /// The history of a lock, given by its subject number.
  public static LockHistory of(Trace trace, int lock) {
    return new LockHistory(trace, lock);
  }

  /// The lock's subject number.
  public int subject() {
    return subject;
  }

  private void follow() {
    int held = NOBODY;
    int begunSoFar = 0;
    int overSoFar = 0;
    for (int step = 0; step < rows.length; step++) {
      switch (trace.kind(rows[step])) {
        case BLOCK -> begunSoFar++;
        case ACQUIRE -> {
          held = trace.thread(rows[step]);
          if (overSoFar < begunSoFar && trace.thread(waits[overSoFar]) == held) {
            overSoFar++;
          }
        }
        default -> held = NOBODY;
      }
      holder[step] = held;
      begun[step] = begunSoFar;
      over[step] = overSoFar;
    }
  }

  public String name() {
    return trace.subjects().get(subject).name();
  }

  /// How many steps the lock took.
  public int steps() {
    return rows.length;
  }

  public int row(int step) {
    return rows[step];
  }

  /// The lock's last step before a row, or -1 when it had not taken any.
  public int stepBefore(int row) {
    int found = Arrays.binarySearch(rows, row);
    return (found >= 0 ? found : -found - 1) - 1;
  }

  /// The thread that holds the lock after a step, or [#NOBODY].
  public int holder(int step) {
    return holder[step];
  }

  /// The threads that wait after a step, first come first.
  public IntStream queue(int step) {
    return IntStream.range(over[step], begun[step]).map(wait -> trace.thread(waits[wait]));
  }

  public int queueLength(int step) {
    return begun[step] - over[step];
  }

  /// The place in the queue, counted from 1, that a wait has after one of the lock's steps.
  public int place(int waitRow, int step) {
    return Arrays.binarySearch(waits, waitRow) - over[step] + 1;
  }
}

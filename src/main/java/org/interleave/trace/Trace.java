package org.interleave.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What happened in a run: immutable columns of primitives, one row a step, in one global order.
///
/// The order respects each thread's own order, every read's and write's cause, and every lock's
/// turns. Times are nanoseconds since the run began. A `cause` is a row: for a read the write that
/// it saw, for a write the write that it overwrote, for an acquire the release before it; [#NO_ROW]
/// stands for the initial value, for a lock that nobody had held, and for all other steps.
public final class Trace {

  public static final int NO_ROW = -1;

  private final RunInfo info;
  private final Outcome outcome;
  private final TraceColumns columns;
  private final int[][] rowsOfThread;

  Trace(RunInfo info, Outcome outcome, TraceColumns columns) {
    this.info = info;
    this.outcome = outcome;
    this.columns = columns;
    this.rowsOfThread = rowsOfThread();
  }

  private int[][] rowsOfThread() {
    int[] counts = new int[info.program().threads().size()];
    for (int row = 0; row < size(); row++) {
      counts[thread(row)]++;
    }
    int[][] rows = new int[counts.length][];
    Arrays.setAll(rows, thread -> new int[counts[thread]]);
    for (int row = size() - 1; row >= 0; row--) {
      rows[thread(row)][--counts[thread(row)]] = row;
    }
    return rows;
  }

  public RunInfo info() {
    return info;
  }

  public Outcome outcome() {
    return outcome;
  }

  /// The number of rows.
  public int size() {
    return columns.size;
  }

  public int threads() {
    return rowsOfThread.length;
  }

  public String threadName(int thread) {
    return info.program().threads().get(thread).name();
  }

  /// How many steps a thread took.
  public int steps(int thread) {
    return rowsOfThread[thread].length;
  }

  /// The row of a thread's n-th step, counted from 0.
  public int row(int thread, int step) {
    return rowsOfThread[thread][step];
  }

  /// How many of a thread's steps stand before a row of the whole order.
  public int stepsBefore(int thread, int row) {
    int found = Arrays.binarySearch(rowsOfThread[thread], row);
    return found >= 0 ? found : -found - 1;
  }

  /// The thread's step after a row, or [#NO_ROW] when it was its last.
  public int nextOfSameThread(int row) {
    int[] rows = rowsOfThread[thread(row)];
    int next = Arrays.binarySearch(rows, row) + 1;
    return next < rows.length ? rows[next] : NO_ROW;
  }

  public int thread(int row) {
    return columns.thread[row];
  }

  public StepKind kind(int row) {
    return StepKind.of(columns.kind[row]);
  }

  /// When the step began, in ns since the run began: where the thread's step before it ended.
  public long begin(int row) {
    return columns.begin[row];
  }

  /// When the step ended, in ns since the run began.
  public long end(int row) {
    return columns.end[row];
  }

  /// When the step took its place in the order, in ns since the run began.
  public long placedAt(int row) {
    return kind(row).isPlacedAtBegin() ? begin(row) : end(row);
  }

  /// The index among the program's subjects, or [StepBuffer#NO_SUBJECT].
  public int subject(int row) {
    return columns.subject[row];
  }

  /// See [StepKind#hasValue] for what it means; 0 where it means nothing.
  public long value(int row) {
    return columns.value[row];
  }

  public List<Subject> subjects() {
    List<Subject> all = new ArrayList<>();
    info.program().cells().forEach(c -> all.add(new Subject(c.name(), SubjectKind.VARIABLE, c.initial(), -1)));
    info.program().locks().forEach(l -> all.add(new Subject(l, SubjectKind.LOCK, 0L, -1)));
    return all;
  }

  public boolean hasValue(int row) {
    return kind(row).hasValue();
  }

  public boolean isInteger(int row) {
    return kind(row).hasValue();
  }

  public Object object(int row) {
    return value(row);
  }

  public String text(int row) {
    return hasValue(row) ? String.valueOf(value(row)) : "";
  }

  public int cause(int row) {
    return columns.cause[row];
  }

  /// The line of the listing, counted from 1.
  public int line(int row) {
    return columns.line[row];
  }

  /// When the last step ended, in ns since the run began.
  public long elapsed() {
    return columns.elapsed;
  }
}

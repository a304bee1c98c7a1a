package org.interleave.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.value.Text;

/// What happened in a run: immutable columns of primitives, one row a step, in one global order.
///
/// The order respects each thread's own order, every read's and write's cause, and the turns of
/// every other object and of all prints. Times are nanoseconds since the run began. A `cause` is a
/// row: for a read the write that it saw, for a write the write that it overwrote, for an acquire
/// the release that made it possible, for a wake the signal; [#NO_ROW] stands for the initial
/// value, for a lock that nobody had held, and for all other steps.
public final class Trace {

  public static final int NO_ROW = -1;

  private final RunInfo info;
  private final Outcome outcome;
  private final Roster roster;
  private final TraceColumns columns;
  private final int[][] rowsOfThread;
  private final WriteIndex writes = new WriteIndex(this);
  private final PastLists lists = new PastLists(this, writes);

  Trace(RunInfo info, Outcome outcome, Roster roster, TraceColumns columns) {
    this.info = info;
    this.outcome = outcome;
    this.roster = roster;
    this.columns = columns;
    this.rowsOfThread = rowsOfThread();
  }

  private int[][] rowsOfThread() {
    int[] counts = new int[roster.threads().size()];
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
    return roster.threads().get(thread);
  }

  /// What steps can be about, by number: the shared variables, in the program's order, and then all
  /// others as they were made.
  public List<Subject> subjects() {
    return roster.subjects();
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
    return Values.kind(columns.kind[row]);
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

  /// The number among the subjects, or [StepBuffer#NO_SUBJECT].
  public int subject(int row) {
    return columns.subject[row];
  }

  /// Whether the step has a value: what was read, computed, written or printed, the nanoseconds
  /// slept, the number of the thread started or joined, how many were woken, ...
  public boolean hasValue(int row) {
    return Values.way(columns.kind[row]) != Values.NONE;
  }

  /// Whether the step's value is an integer of Python's.
  public boolean isInteger(int row) {
    return Values.way(columns.kind[row]) == Values.INTEGER;
  }

  /// The value; 0 when it is no integer.
  public long value(int row) {
    return isInteger(row) ? columns.value[row] : 0;
  }

  /// The value as Python's, in which a list is the list itself, whatever becomes of it; for a step
  /// of a list the `List` of its items.
  ///
  /// @throws IllegalArgumentException when the step has no value
  public Object object(int row) {
    return switch (Values.way(columns.kind[row])) {
      case Values.INTEGER -> columns.value[row];
      case Values.OBJECT -> columns.objects.get((int) columns.value[row]);
      default -> throw new IllegalArgumentException("Row %d has no value.".formatted(row));
    };
  }

  /// The rows in which a subject is written, in their order.
  public int[] writes(int subject) {
    return writes.of(subject).clone();
  }

  /// A value that is not about one step, with all lists in it as they were then.
  ///
  /// @param moment how many steps had been taken
  public Object then(Object value, int moment) {
    return lists.then(value, moment);
  }

  /// What a subject held when threads began, with all lists in it as they were then; or a list of
  /// one thread, when others came to know it.
  public Object initial(int subject) {
    return lists.then(subjects().get(subject).initial(), subject, 0);
  }

  /// The value as text: what was printed, without the end of its line, or else as Python's `repr`
  /// says it; empty without a value.
  public String text(int row) {
    if (!hasValue(row)) {
      return "";
    }
    if (kind(row) != StepKind.PRINT) {
      return Text.repr(lists.then(object(row), subject(row), row + 1));
    }
    String text = object(row).toString();
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  /// Everything printed, as it stands in a terminal.
  public String output() {
    return IntStream.range(0, size())
        .filter(row -> kind(row) == StepKind.PRINT)
        .mapToObj(row -> object(row).toString())
        .collect(Collectors.joining());
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

package org.interleave.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.TraceRows.Row;

/// A trace of the counter written step by step, in the order of the calls; what a read sees and
/// what a write overwrites follow from that order. Row n ends at n + 1 ns, but a wait lasts until
/// the thread's next step; a thread's first step begins at n ns, all others where the last one
/// ended.
public final class HandMade {

  private static final int VAL = 0;
  private static final int VAL_LOCK = 1;

  private final Counter settings;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Integer> lastRow = new HashMap<>();
  private final Map<Integer, Long> newValue = new HashMap<>();
  private long value;
  private int lastWrite = Trace.NO_ROW;
  private int lastRelease = Trace.NO_ROW;

  private HandMade(Counter settings) {
    this.settings = settings;
  }

  /// A trace of so many threads beside the main thread, with the lock on or off.
  public static HandMade with(int threads, boolean lock) {
    return new HandMade(new Counter(threads, 1, Duration.ZERO, lock, ThreadKind.PLATFORM));
  }

  public static RunInfo info(Counter settings) {
    return settings.info();
  }

  /// Who takes part in a run of the counter.
  static Roster counter(int threads) {
    return new Roster(
        Stream.concat(
                Stream.of("MainThread"),
                IntStream.rangeClosed(1, threads).mapToObj(thread -> "Thread-" + thread))
            .toList(),
        List.of(
            Subject.of("val", SubjectKind.VARIABLE).withInitial(0L),
            Subject.of("val_lock", SubjectKind.LOCK)));
  }

  public HandMade read(int thread) {
    newValue.put(thread, value + 1);
    return add(thread, StepKind.READ, VAL, value, lastWrite, 13);
  }

  public HandMade compute(int thread) {
    return add(thread, StepKind.COMPUTE, -1, newValue.getOrDefault(thread, 0L), Trace.NO_ROW, 13);
  }

  /// A sleep of 0 ns.
  public HandMade sleep(int thread) {
    return add(thread, StepKind.SLEEP, -1, 0, Trace.NO_ROW, 14);
  }

  public HandMade start(int thread) {
    return add(0, StepKind.START, -1, thread, Trace.NO_ROW, 21);
  }

  public HandMade join(int thread) {
    return add(0, StepKind.JOIN, -1, thread, Trace.NO_ROW, 23);
  }

  /// The main thread's last three steps: it reads the value and prints what was lost, negated.
  public HandMade print() {
    add(0, StepKind.READ, VAL, value, lastWrite, 25);
    add(0, StepKind.COMPUTE, -1, value - settings.threads(), Trace.NO_ROW, 25);
    return add(0, StepKind.PRINT, -1, value - settings.threads(), Trace.NO_ROW, 25);
  }

  /// Writes 1 more than the thread last read.
  public HandMade write(int thread) {
    value = newValue.getOrDefault(thread, 1L);
    add(thread, StepKind.WRITE, VAL, value, lastWrite, 15);
    lastWrite = rows.size() - 1;
    return this;
  }

  public HandMade block(int thread) {
    return add(thread, StepKind.BLOCK, VAL_LOCK, 0, Trace.NO_ROW, 12);
  }

  public HandMade acquire(int thread) {
    return add(thread, StepKind.ACQUIRE, VAL_LOCK, 0, lastRelease, 12);
  }

  public HandMade release(int thread) {
    add(thread, StepKind.RELEASE, VAL_LOCK, 0, Trace.NO_ROW, 16);
    lastRelease = rows.size() - 1;
    return this;
  }

  private HandMade add(int thread, StepKind kind, int subject, long number, int cause, int line) {
    int at = rows.size();
    Integer last = lastRow.put(thread, at);
    if (last != null && rows.get(last).kind().isWaiting()) {
      rows.set(last, rows.get(last).with("end", at));
    }
    long begin = last == null ? at : rows.get(last).end();
    rows.add(new Row(thread, kind, begin, at + 1L, subject, number, cause, line));
    return this;
  }

  public TraceRows rows() {
    return new TraceRows(
        info(settings),
        Outcome.RUNNING,
        counter(settings.threads()),
        List.copyOf(rows),
        rows.size());
  }

  public Trace trace() {
    return rows().trace();
  }
}

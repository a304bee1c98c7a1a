package org.interleave.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interleave.scenario.Counter;
import org.interleave.scenario.Settings;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.TraceRows.Row;

/// A trace of the counter written step by step, in the order of the calls; what a read sees and
/// what a write overwrites follow from that order. Row n lasts from n to n + 1 ns.
public final class HandMade {

  private static final int VAL = 0;
  private static final int VAL_LOCK = 1;

  private final Settings settings;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Long> newValue = new HashMap<>();
  private long value;
  private int lastWrite = Trace.NO_ROW;
  private int lastRelease = Trace.NO_ROW;

  private HandMade(Settings settings) {
    this.settings = settings;
  }

  /// A trace of so many threads beside the main thread, with the lock on or off.
  public static HandMade with(int threads, boolean lock) {
    return new HandMade(new Settings(threads, 1, Duration.ZERO, lock, ThreadKind.PLATFORM));
  }

  public static RunInfo info(Settings settings) {
    return new RunInfo(
        Counter.TITLE, Counter.listing(settings), settings, Counter.program(settings));
  }

  public HandMade read(int thread) {
    newValue.put(thread, value + 1);
    return add(thread, StepKind.READ, VAL, value, lastWrite, 13);
  }

  public HandMade compute(int thread) {
    return add(thread, StepKind.COMPUTE, -1, newValue.getOrDefault(thread, 0L), Trace.NO_ROW, 13);
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
    rows.add(new Row(thread, kind, at, at + 1L, subject, number, cause, line));
    return this;
  }

  public Trace trace() {
    return new TraceRows(info(settings), Outcome.RUNNING, rows, rows.size()).trace();
  }
}

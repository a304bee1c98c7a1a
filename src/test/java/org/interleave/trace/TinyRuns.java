package org.interleave.trace;

import java.time.Duration;
import java.util.List;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.TraceRows.Row;

/// Whole runs of two threads that add 1 once, told row by row. Row n lasts from n to n + 1 ns.
public final class TinyRuns {

  private static final int NONE = -1;
  private static final int VAL = 0;
  private static final int VAL_LOCK = 1;
  private static final long SLEEP = 1_000_000;

  private TinyRuns() {}

  /// Both threads read 0, both write 1: one update is lost.
  public static Trace race() {
    return trace(
        false,
        List.of(
            row(0, 0, StepKind.START, NONE, 1, NONE, 21),
            row(1, 0, StepKind.START, NONE, 2, NONE, 21),
            row(2, 1, StepKind.READ, VAL, 0, NONE, 13),
            row(3, 1, StepKind.COMPUTE, NONE, 1, NONE, 13),
            row(4, 1, StepKind.SLEEP, NONE, SLEEP, NONE, 14),
            row(5, 2, StepKind.READ, VAL, 0, NONE, 13),
            row(6, 2, StepKind.COMPUTE, NONE, 1, NONE, 13),
            row(7, 0, StepKind.JOIN, NONE, 1, NONE, 23),
            row(8, 2, StepKind.SLEEP, NONE, SLEEP, NONE, 14),
            row(9, 1, StepKind.WRITE, VAL, 1, NONE, 15),
            row(10, 2, StepKind.WRITE, VAL, 1, 9, 15),
            row(11, 0, StepKind.JOIN, NONE, 2, NONE, 23),
            row(12, 0, StepKind.READ, VAL, 1, 10, 25),
            row(13, 0, StepKind.COMPUTE, NONE, -1, NONE, 25),
            row(14, 0, StepKind.PRINT, NONE, -1, NONE, 25)));
  }

  /// The race while it is still going on, and when it has ended: two traces of one run.
  ///
  /// @param steps how many have been taken at first
  public static List<Trace> growingRace(int steps) {
    Trace whole = race();
    List<Row> rows = TraceRows.of(whole).rows();
    return List.of(
        new TraceRows(
                whole.info(), Outcome.RUNNING, HandMade.counter(2), rows.subList(0, steps), steps)
            .trace(),
        whole);
  }

  /// Thread-2 waits for the lock while Thread-1 holds it: no update is lost.
  public static Trace lockedRun() {
    return trace(
        true,
        List.of(
            row(0, 0, StepKind.START, NONE, 1, NONE, 21),
            row(1, 1, StepKind.ACQUIRE, VAL_LOCK, 0, NONE, 12),
            row(2, 1, StepKind.READ, VAL, 0, NONE, 13),
            row(3, 0, StepKind.START, NONE, 2, NONE, 21),
            row(4, 2, StepKind.BLOCK, VAL_LOCK, 0, NONE, 12),
            row(5, 1, StepKind.COMPUTE, NONE, 1, NONE, 13),
            row(6, 1, StepKind.SLEEP, NONE, SLEEP, NONE, 14),
            row(7, 0, StepKind.JOIN, NONE, 1, NONE, 23),
            row(8, 1, StepKind.WRITE, VAL, 1, NONE, 15),
            row(9, 1, StepKind.RELEASE, VAL_LOCK, 0, NONE, 16),
            row(10, 2, StepKind.ACQUIRE, VAL_LOCK, 0, 9, 12),
            row(11, 2, StepKind.READ, VAL, 1, 8, 13),
            row(12, 0, StepKind.JOIN, NONE, 2, NONE, 23),
            row(13, 2, StepKind.COMPUTE, NONE, 2, NONE, 13),
            row(14, 2, StepKind.SLEEP, NONE, SLEEP, NONE, 14),
            row(15, 2, StepKind.WRITE, VAL, 2, 8, 15),
            row(16, 2, StepKind.RELEASE, VAL_LOCK, 0, NONE, 16),
            row(17, 0, StepKind.READ, VAL, 2, 15, 25),
            row(18, 0, StepKind.COMPUTE, NONE, 0, NONE, 25),
            row(19, 0, StepKind.PRINT, NONE, 0, NONE, 25)));
  }

  /// As in [#race], but Thread-1 comes to read the clock only 100 ns after its write, when all
  /// others, of which many depend on this write, have been done for long: Thread-2 and Thread-3 go
  /// on from it and lose an update in each of five rounds.
  public static Trace lateClock() {
    HandMade run = HandMade.with(3, false).start(1).start(2).start(3).read(1).compute(1).write(1);
    int late = run.rows().rows().size() - 1;
    for (int round = 0; round < 5; round++) {
      run.read(2).compute(2).read(3).compute(3).write(2).write(3);
    }
    return run.rows().with(late, "end", 100).withElapsed(100).trace();
  }

  /// A run of which nothing has been recorded yet.
  public static Trace empty() {
    return trace(false, List.of());
  }

  private static Trace trace(boolean lock, List<Row> rows) {
    Counter settings = new Counter(2, 1, Duration.ofMillis(1), lock, ThreadKind.PLATFORM);
    RunInfo info = settings.info();
    return new TraceRows(info, Outcome.FINISHED, HandMade.counter(2), rows, rows.size()).trace();
  }

  private static Row row(
      int at, int thread, StepKind kind, int subject, long value, int cause, int line) {
    return new Row(thread, kind, at, at + 1L, subject, value, cause, line);
  }
}

package org.interleave.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.interleave.scenario.ThreadKind;
import org.junit.jupiter.api.Test;

/// In these recordings the calls follow each other on one thread, so that the clock says: in the
/// order of the calls. The facts in the calls say otherwise, and must win.
class RecordingTest {

  private static final int VAL = 0;
  private static final int NO_SUBJECT = StepBuffer.NO_SUBJECT;
  private static final long NO_STEP = StepBuffer.NO_STEP;

  private final Recording recording =
      new Recording(
          HandMade.info(new Counter(3, 1, Duration.ZERO, false, ThreadKind.PLATFORM)),
          Limits.STANDARD,
          () -> {});
  private final StepBuffer main = recording.addThread("MainThread");
  private final StepBuffer first = recording.addThread("Thread-1");
  private final StepBuffer second = recording.addThread("Thread-2");
  private final StepBuffer third = recording.addThread("Thread-3");
  private final int valLock = recording.addSubject(_ -> Subject.of("val_lock", SubjectKind.LOCK));

  @Test
  void aReadComesAfterTheWriteThatItSaw() {
    start(1, 2);
    long write = second.nextId();
    first.add(StepKind.READ, VAL, 7, write, 13);
    tick();
    second.add(StepKind.WRITE, VAL, 7, NO_STEP, 15);

    assertThat(order(recording.soFar()))
        .containsExactly("0 start", "0 start", "2 write 7 over -1", "1 read 7 from 2");
  }

  @Test
  void aWriteComesAfterTheReadsOfWhatItOverwrites() {
    start(1, 2);
    first.add(StepKind.WRITE, VAL, 1, NO_STEP, 15);
    tick();
    second.add(StepKind.READ, VAL, 0, NO_STEP, 13);

    assertThat(order(recording.soFar()))
        .containsExactly("0 start", "0 start", "2 read 0 from -1", "1 write 1 over -1");
  }

  @Test
  void writesComeInTheOrderInWhichTheyOverwroteEachOther() {
    start(1, 2, 3);
    long firstWrite = first.nextId();
    long secondWrite = second.nextId();
    third.add(StepKind.WRITE, VAL, 3, secondWrite, 15);
    tick();
    second.add(StepKind.WRITE, VAL, 2, firstWrite, 15);
    tick();
    first.add(StepKind.WRITE, VAL, 1, NO_STEP, 15);

    assertThat(order(recording.soFar()))
        .containsExactly(
            "0 start",
            "0 start",
            "0 start",
            "1 write 1 over -1",
            "2 write 2 over 3",
            "3 write 3 over 4");
  }

  @Test
  void stepsOfALockComeInTheOrderOfItsTurns() {
    start(1, 2);
    long release = first.nextId() + 1;
    second.inTurn(3).add(StepKind.ACQUIRE, valLock, release, 12);
    tick();
    first.inTurn(1).add(StepKind.ACQUIRE, valLock, NO_STEP, 12);
    tick();
    first.inTurn(2).add(StepKind.RELEASE, valLock, NO_STEP, 16);

    assertThat(order(recording.soFar()))
        .containsExactly(
            "0 start", "0 start", "1 acquire after -1", "1 release", "2 acquire after 3");
  }

  @Test
  void whatFollowsAJoinComesAfterTheJoinedThreadsLastStep() {
    start(1);
    main.add(StepKind.JOIN, NO_SUBJECT, 1, NO_STEP, 23);
    main.add(StepKind.PRINT, NO_SUBJECT, 0, NO_STEP, 25);
    tick();
    first.add(StepKind.COMPUTE, NO_SUBJECT, 5, NO_STEP, 13);

    assertThat(order(recording.finished(Outcome.FINISHED)))
        .containsExactly("0 start", "0 join", "1 compute", "0 print");
  }

  @Test
  void theClockDecidesWhereNoFactDoes() {
    start(1, 2);
    tick();
    second.add(StepKind.COMPUTE, NO_SUBJECT, 2, NO_STEP, 13);
    tick();
    first.add(StepKind.COMPUTE, NO_SUBJECT, 1, NO_STEP, 13);
    tick();
    second.add(StepKind.COMPUTE, NO_SUBJECT, 3, NO_STEP, 13);

    assertThat(order(recording.soFar()))
        .containsExactly("0 start", "0 start", "2 compute", "1 compute", "2 compute");
  }

  @Test
  void everyColumnComesThroughUnchanged() {
    start(1);
    first.add(StepKind.WRITE, VAL, Long.MIN_VALUE, NO_STEP, 30_000);
    Trace trace = recording.soFar();

    assertThat(TraceRows.of(trace).rows().getLast())
        .isEqualTo(
            new TraceRows.Row(
                1, StepKind.WRITE, 0, trace.end(1), VAL, Long.MIN_VALUE, Trace.NO_ROW, 30_000));
    assertThat(trace.end(1)).isPositive().isEqualTo(trace.elapsed());
    assertThat(trace.subject(0)).isEqualTo(NO_SUBJECT);
  }

  @Test
  void aBufferGrowsWithoutForgetting() {
    start(1);
    // 256 steps a chunk, and a list that holds 4 chunks and doubles: 5000 steps double it 3 times.
    for (int step = 0; step < 5000; step++) {
      first.add(StepKind.COMPUTE, NO_SUBJECT, step, NO_STEP, step);
    }
    Trace trace = recording.finished(Outcome.FINISHED);

    assertThat(IntStream.range(0, 5000).map(step -> (int) trace.value(trace.row(1, step))))
        .containsExactlyElementsOf(IntStream.range(0, 5000).boxed().toList());
    assertThat(IntStream.range(0, 5000).map(step -> trace.line(trace.row(1, step))))
        .containsExactlyElementsOf(IntStream.range(0, 5000).boxed().toList());
  }

  @Test
  void aSnapshotLeavesOutWhatRestsOnAStepNotYetRecorded() {
    start(1, 2);
    long write = second.nextId();
    first.add(StepKind.READ, VAL, 7, write, 13);
    first.add(StepKind.COMPUTE, NO_SUBJECT, 8, NO_STEP, 13);
    main.add(StepKind.JOIN, NO_SUBJECT, 1, NO_STEP, 23);
    main.add(StepKind.PRINT, NO_SUBJECT, 0, NO_STEP, 25);

    assertThat(order(recording.soFar())).containsExactly("0 start", "0 start", "0 join");

    second.add(StepKind.WRITE, VAL, 7, NO_STEP, 15);
    first.close();

    assertThat(order(recording.soFar()))
        .containsExactly(
            "0 start",
            "0 start",
            "0 join",
            "2 write 7 over -1",
            "1 read 7 from 3",
            "1 compute",
            "0 print");
  }

  @Test
  void aSnapshotEndsAnOpenStepNow() {
    main.open(StepKind.SLEEP, NO_SUBJECT, 1_000, 14);
    Trace open = recording.soFar();
    tick();
    main.finish();
    Trace closed = recording.soFar();

    assertThat(open.end(0)).isGreaterThanOrEqualTo(open.begin(0)).isEqualTo(open.elapsed());
    assertThat(closed.end(0)).isGreaterThan(open.end(0));
  }

  @Test
  void theClockIsReadAfterTheStepsHaveBeenCounted() {
    // A step that is recorded as late as this may begin after `now`, and would end before it began.
    Merge merge =
        new Merge(
            HandMade.info(Counter.FIRST),
            List.of(new Head(main), new Head(first), new Head(second), new Head(third)),
            () -> HandMade.counter(3),
            () -> {
              main.open(StepKind.SLEEP, NO_SUBJECT, 1_000, 14);
              return 0;
            });

    assertThat(merge.all(Outcome.RUNNING).size()).isZero();
  }

  @Test
  void refusesARecordingWhoseFactsContradictEachOther() {
    start(1, 2);
    // Each has read what the other writes later.
    long firstWrite = first.nextId() + 1;
    long secondWrite = second.nextId() + 1;
    first.add(StepKind.READ, VAL, 2, secondWrite, 13);
    second.add(StepKind.READ, VAL, 1, firstWrite, 13);
    first.add(StepKind.WRITE, VAL, 1, NO_STEP, 15);
    second.add(StepKind.WRITE, VAL, 2, firstWrite, 15);

    assertThatIllegalStateException()
        .isThrownBy(() -> recording.finished(Outcome.FINISHED))
        .withMessage("Only 2 of 6 recorded steps fit into one order.");
  }

  @Test
  void refusesTwoWritesOverTheSameWrite() {
    start(1, 2);
    first.add(StepKind.WRITE, VAL, 1, NO_STEP, 15);
    second.add(StepKind.WRITE, VAL, 1, NO_STEP, 15);

    assertThatIllegalStateException()
        .isThrownBy(() -> recording.finished(Outcome.FINISHED))
        .withMessage("Only 3 of 4 recorded steps fit into one order.");
  }

  @Test
  void refusesStepsOfAThreadThatNobodyStarted() {
    first.add(StepKind.COMPUTE, NO_SUBJECT, 1, NO_STEP, 13);

    assertThatIllegalStateException()
        .isThrownBy(() -> recording.finished(Outcome.FINISHED))
        .withMessage("Only 0 of 1 recorded steps fit into one order.");
  }

  @Test
  void findsTheStepsOfEachThread() {
    start(1, 2);
    first.add(StepKind.COMPUTE, NO_SUBJECT, 1, NO_STEP, 13);
    tick();
    second.add(StepKind.COMPUTE, NO_SUBJECT, 1, NO_STEP, 13);
    tick();
    first.add(StepKind.COMPUTE, NO_SUBJECT, 2, NO_STEP, 13);
    // Rows: 0 and 1 of the main thread, 2 and 4 of thread 1, 3 of thread 2.
    Trace trace = recording.soFar();

    assertThat(IntStream.range(0, 4).map(trace::steps)).containsExactly(2, 2, 1, 0);
    assertThat(trace.row(1, 1)).isEqualTo(4);
    assertThat(IntStream.rangeClosed(0, 5).map(row -> trace.stepsBefore(1, row)))
        .containsExactly(0, 0, 0, 1, 1, 2);
    assertThat(IntStream.range(0, 5).map(trace::nextOfSameThread))
        .containsExactly(1, Trace.NO_ROW, 4, Trace.NO_ROW, Trace.NO_ROW);
  }

  private void start(int... threads) {
    for (int thread : threads) {
      main.add(StepKind.START, NO_SUBJECT, thread, NO_STEP, 21);
    }
    tick();
  }

  /// Lets the clock go on, so that the next step does not end in the same nanosecond.
  private static void tick() {
    long now = System.nanoTime();
    while (System.nanoTime() == now) {
      Thread.onSpinWait();
    }
  }

  private static List<String> order(Trace trace) {
    return TraceRows.of(trace).rows().stream().map(RecordingTest::step).toList();
  }

  private static String step(TraceRows.Row row) {
    String step = row.thread() + " " + row.kind().word();
    return switch (row.kind()) {
      case READ -> step + " " + row.value() + " from " + row.cause();
      case WRITE -> step + " " + row.value() + " over " + row.cause();
      case ACQUIRE -> step + " after " + row.cause();
      default -> step;
    };
  }
}

package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interleave.trace.HandMade;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.TraceRows;
import org.interleave.trace.TraceRows.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A check that cannot fail proves nothing: each of these traces is wrong in one way.
class TraceCheckTest {

  private static final List<String> COLUMNS =
      List.of("thread", "kind", "begin", "end", "subject", "value", "cause", "line");

  /// A whole run of two threads that take turns.
  private static TraceRows inTurn() {
    return HandMade.with(2, true)
        .start(1) // 0
        .start(2) // 1
        .acquire(1) // 2
        .join(1) // 3
        .read(1) // 4: 0
        .block(2) // 5
        .compute(1) // 6: 1
        .sleep(1) // 7
        .write(1) // 8: 1
        .release(1) // 9
        .acquire(2) // 10
        .read(2) // 11: 1
        .join(2) // 12
        .compute(2) // 13: 2
        .sleep(2) // 14
        .write(2) // 15: 2
        .release(2) // 16
        .print() // 17: read 2, 18: compute 0, 19: print 0
        .rows()
        .withOutcome(Outcome.FINISHED);
  }

  /// A whole run of two threads that get in each other's way.
  private static TraceRows inTheWay() {
    return HandMade.with(2, false)
        .start(1) // 0
        .start(2) // 1
        .read(1) // 2: 0
        .read(2) // 3: 0
        .compute(2) // 4: 1
        .compute(1) // 5: 1
        .sleep(1) // 6
        .sleep(2) // 7
        .write(1) // 8: 1
        .join(1) // 9
        .write(2) // 10: 1
        .join(2) // 11
        .print() // 12: read 1, 13: compute -1, 14: print -1
        .rows()
        .withOutcome(Outcome.FINISHED);
  }

  static Stream<TraceRows> exactTraces() {
    return Stream.of(inTurn(), inTheWay());
  }

  @ParameterizedTest
  @MethodSource("exactTraces")
  void anExactTraceHasNoProblems(TraceRows exact) {
    assertThat(TraceCheck.problems(exact.trace())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("exactTraces")
  void everyBeginningOfAnExactTraceHasNoProblems(TraceRows exact) {
    for (int rows = 0; rows <= exact.rows().size(); rows++) {
      TraceRows beginning = exact.firstRows(rows).withOutcome(Outcome.CANCELLED);
      long elapsed = beginning.rows().stream().mapToLong(Row::end).max().orElse(0);

      assertThat(TraceCheck.problems(beginning.withElapsed(elapsed).trace())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("exactTraces")
  void noColumnOfAnyRowCanBeChangedUnnoticed(TraceRows exact) {
    List<String> unnoticed = new ArrayList<>();
    for (int row = 0; row < exact.rows().size(); row++) {
      for (String column : COLUMNS) {
        long other = other(column, exact.rows().get(row).column(column));
        if (!isFree(exact.rows(), row, column)
            && TraceCheck.problems(exact.with(row, column, other).trace()).isEmpty()) {
          unnoticed.add(row + " " + column);
        }
      }
    }

    assertThat(unnoticed).isEmpty();
  }

  private static long other(String column, long value) {
    return switch (column) {
      case "thread" -> (value + 1) % 3;
      case "kind" -> (value + 1) % StepKind.values().length;
      default -> value + 1;
    };
  }

  /// A thread may begin some time after its start, and may end some time before its join does.
  private static boolean isFree(List<Row> rows, int at, String column) {
    int thread = rows.get(at).thread();
    return switch (column) {
      case "begin" -> rows.subList(0, at).stream().noneMatch(row -> row.thread() == thread);
      case "end" ->
          thread != 0
              && rows.subList(at + 1, rows.size()).stream()
                  .noneMatch(row -> row.thread() == thread);
      default -> false;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # row | column | changed to | problem
          7  | thread  | 0  | Row 7 (MainThread sleep): its code says join 2 in line 23.
          6  | kind    | 9  | Row 6 (Thread-1 print): its code says compute 1 in line 13.
          10 | kind    | 6  | Row 10 (Thread-2 release): its code says acquire val_lock in line 12.
          2  | begin   | -1 | Row 2 (Thread-1 acquire): it begins before its thread's start.
          5  | begin   | 0  | Row 5 (Thread-2 block): it begins before its thread's start.
          6  | begin   | 6  | Row 6 (Thread-1 compute): it does not begin where its thread's last step ended.
          16 | end     | 0  | Row 16 (Thread-2 release): it ends before it begins.
          16 | end     | 18 | Row 17 (MainThread read): it comes before a join is over.
          19 | end     | 21 | The run lasts 20 ns, but its last step ends at 21 ns.
          4  | subject | 1  | Row 4 (Thread-1 read): its code says read val in line 13.
          9  | subject | 0  | Row 9 (Thread-1 release): its code says release val_lock in line 16.
          0  | value   | 9  | Row 0 (MainThread start): its code says start 1 in line 21.
          3  | value   | 2  | Row 3 (MainThread join): its code says join 1 in line 23.
          4  | value   | 5  | Row 6 (Thread-1 compute): its code says compute 6 in line 13.
          8  | value   | 2  | Row 8 (Thread-1 write): its code says write val 1 in line 15.
          7  | value   | 1  | Row 7 (Thread-1 sleep): its code says sleep 0 in line 14.
          5  | value   | 1  | Row 5 (Thread-2 block): its code says block val_lock in line 12.
          19 | value   | 7  | Row 19 (MainThread print): its code says print 0 in line 25.
          4  | cause   | 2  | Row 4 (Thread-1 read): its cause is not the last write.
          11 | cause   | 15 | Row 11 (Thread-2 read): its cause is not the last write.
          15 | cause   | -1 | Row 15 (Thread-2 write): its cause is not the last write.
          10 | cause   | -1 | Row 10 (Thread-2 acquire): its cause is not the last release.
          6  | cause   | 4  | Row 6 (Thread-1 compute): it has no cause to name.
          7  | line    | 15 | Row 7 (Thread-1 sleep): its code says sleep 0 in line 14.
          """)
  void aChangedColumnIsFoundAndNamed(int row, String column, long value, String problem) {
    assertThat(TraceCheck.problems(inTurn().with(row, column, value).trace())).contains(problem);
  }

  @Test
  void findsAReadOfAValueThatWasNotThere() {
    // 3 instead of 2, and all that follows from it: 3 - 2 = 1
    TraceRows wrong = inTurn().with(17, "value", 3).with(18, "value", 1).with(19, "value", 1);

    assertThat(TraceCheck.problems(wrong.trace()))
        .containsExactly("Row 17 (MainThread read): it read a value that was not there.");
  }

  @Test
  void findsAnEndBeforeTheBeginning() {
    TraceRows wrong = inTheWay().with(10, "end", 7);

    assertThat(TraceCheck.problems(wrong.trace()))
        .containsExactly("Row 10 (Thread-2 write): it ends before it begins.");
  }

  @Test
  void findsAThreadThatEndsTooEarly() {
    TraceRows wrong =
        HandMade.with(1, false)
            .start(1)
            .read(1)
            .compute(1)
            .sleep(1)
            .join(1)
            .print()
            .rows()
            .withOutcome(Outcome.FINISHED);

    assertThat(TraceCheck.problems(wrong.trace()))
        .containsExactly("Thread-1 ends before its code does: it comes to write val 1 in line 15.");
  }

  @Test
  void findsAStepBeyondTheEndOfTheCode() {
    TraceRows wrong =
        HandMade.with(1, false).start(1).read(1).compute(1).sleep(1).write(1).read(1).rows();

    assertThat(TraceCheck.problems(wrong.trace()))
        .containsExactly("Row 5 (Thread-1 read): its code has come to its end.");
  }

  @Test
  void findsAStepBeforeItsThreadsStart() {
    assertThat(TraceCheck.problems(HandMade.with(1, false).read(1).start(1).trace()))
        .containsExactly("Row 0 (Thread-1 read): its thread has not been started.");
  }

  @Test
  void findsAStepThatDoesNotAwaitTheJoinedThread() {
    TraceRows wrong =
        HandMade.with(1, false)
            .start(1)
            .read(1)
            .join(1)
            .print()
            .compute(1)
            .sleep(1)
            .write(1)
            .rows();

    assertThat(TraceCheck.problems(wrong.trace()))
        .containsExactly("Row 3 (MainThread read): it comes before a join is over.");
  }

  @Test
  void findsTwoHoldersOfOneLock() {
    TraceRows wrong = HandMade.with(2, true).start(1).start(2).acquire(1).acquire(2).read(1).rows();

    assertThat(TraceCheck.problems(wrong.trace()))
        .containsExactly("Row 3 (Thread-2 acquire): it acquires a lock that is held.");
  }

  @Test
  void findsAReleaseOfALockThatAnotherHolds() {
    TraceRows wrong =
        HandMade.with(2, true)
            .start(1)
            .start(2)
            .acquire(1)
            .read(1)
            .compute(1)
            .sleep(1)
            .write(1)
            .acquire(2)
            .release(1)
            .rows();

    assertThat(TraceCheck.problems(wrong.trace()))
        .containsExactly("Row 7 (Thread-2 acquire): it acquires a lock that is held.");
  }

  @Test
  void findsAWaitForAFreeLock() {
    assertThat(TraceCheck.problems(HandMade.with(1, true).start(1).block(1).trace()))
        .containsExactly("Row 1 (Thread-1 block): it waits for a free lock.");
  }

  @Test
  void findsAThreadThatPushesIn() {
    TraceRows wrong =
        HandMade.with(3, true)
            .start(1)
            .start(2)
            .start(3)
            .acquire(1)
            .read(1)
            .compute(1)
            .sleep(1)
            .write(1)
            .block(2)
            .block(3)
            .release(1)
            .acquire(3)
            .rows();

    assertThat(TraceCheck.problems(wrong.trace()))
        .containsExactly("Row 11 (Thread-3 acquire): it is not first in the queue.");
  }

  @Test
  void findsStepsInTheWrongOrder() {
    // The acquire that was handed the lock stands before the release that handed it over.
    assertThat(TraceCheck.problems(inTurn().swapped(9, 10).trace()))
        .containsExactly(
            "Row 9 (Thread-2 acquire): it acquires a lock that is held.",
            "Row 9 (Thread-2 acquire): its cause is not the last release.",
            "Row 16 (Thread-2 release): it releases what nobody holds.");
  }
}

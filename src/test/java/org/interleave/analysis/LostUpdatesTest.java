package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.trace.HandMade;
import org.interleave.trace.StepKind;
import org.interleave.trace.Told;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostUpdatesTest {

  private static final int NONE = Trace.NO_ROW;

  /// Thread 1 sleeps through five writes, then writes 1 over all of them; thread 2 goes on from
  /// there.
  private final Trace overslept =
      HandMade.with(3, false)
          .read(1) // 0: sees 0
          .read(2) // 1: sees 0
          .write(2) // 2: 1
          .read(3) // 3: sees 1
          .read(2) // 4: sees 1
          .write(2) // 5: 2
          .write(3) // 6: 2, did not see row 5
          .write(1) // 7: 1, did not see rows 2, 5 and 6
          .read(2) // 8: sees 1
          .write(2) // 9: 2
          .trace();

  private final LostUpdates updates = LostUpdates.in(overslept, 0);

  @Test
  void theWalkBackFromTheLastWriteSurvivesAndTheRestIsLost() {
    // 9 <- 8 saw 7 <- 0 saw the initial value: 2 survive of 5, and the value is 2.
    assertThat(writes(updates)).containsExactly(2, 5, 6, 7, 9);
    assertThat(survivors(updates)).containsExactly(7, 9);
    assertThat(IntStream.range(0, overslept.size()).filter(updates::isLost))
        .containsExactly(2, 5, 6);
    assertThat(updates.count()).isEqualTo(3);
    assertThat(updates.ledger()).isEqualTo(ledger(5, 2, 3));
    assertThat(updates.variable()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // steps taken, expected, actual, lost
    "0, 0, 0, 0",
    "1, 0, 0, 0",
    "2, 0, 0, 0",
    "3, 1, 1, 0",
    "5, 1, 1, 0",
    "6, 2, 2, 0",
    // row 6 erases row 5
    "7, 3, 2, 1",
    // row 7 erases rows 2, 5 and 6; the walk back from it is row 7 alone
    "8, 4, 1, 3",
    "9, 4, 1, 3",
    "10, 5, 2, 3",
  })
  void theLedgerAddsUpAtEveryMoment(int steps, long expected, long actual, int lost) {
    assertThat(updates.ledger(steps)).isEqualTo(ledger(expected, actual, lost));
  }

  @ParameterizedTest
  @CsvSource({
    // write, the read it came from, whether that was stale
    "2, 1, false",
    "5, 4, false",
    "6, 3, true",
    "7, 0, true",
    "9, 8, false",
  })
  void everyWriteNamesItsReadAndWhetherThatWasStale(int write, int source, boolean stale) {
    assertThat(updates.source(write)).isEqualTo(source);
    assertThat(updates.isStale(write)).isEqualTo(stale);
  }

  @Test
  void aStaleWriteTellsWhatItOverwritesUnseen() {
    assertThat(List.of(2, 5, 6, 7, 9).stream().map(write -> updates.unseen(write).boxed().toList()))
        .containsExactly(List.of(), List.of(), List.of(5), List.of(2, 5, 6), List.of());
  }

  @Test
  void theCulpritIsTheSurvivingWriteThatErasedIt() {
    // Row 6 erased row 5 first, but is lost itself.
    assertThat(IntStream.of(2, 5, 6).map(updates::culprit)).containsExactly(7, 7, 7);
  }

  @ParameterizedTest
  @CsvSource({
    // row, next lost at or after it
    "0, 2",
    "2, 2",
    "3, 5",
    "5, 5",
    "6, 6",
    "7, -1",
    "10, -1",
  })
  void findsTheNextLostWrite(int row, int next) {
    assertThat(updates.nextLost(row)).isEqualTo(next);
  }

  @Test
  void rowsThatAreNoWritesAreNeitherLostNorStale() {
    assertThat(
            IntStream.of(0, 1, 3, 4, 8).filter(row -> updates.isLost(row) || updates.isStale(row)))
        .isEmpty();
  }

  @Test
  void culpritsOfSeveralErasuresAreToldApart() {
    Trace trace =
        HandMade.with(2, false)
            .read(1) // 0
            .read(2) // 1
            .write(1) // 2: lost to row 3
            .write(2) // 3: 1
            .read(1) // 4
            .read(2) // 5
            .write(2) // 6: lost to row 7
            .write(1) // 7: 2
            .trace();
    LostUpdates twice = LostUpdates.in(trace, 0);

    assertThat(IntStream.of(2, 6).map(twice::culprit)).containsExactly(3, 7);
    assertThat(twice.ledger()).isEqualTo(ledger(4, 2, 2));
  }

  @Test
  void nothingIsLostInTurn() {
    Trace trace = HandMade.with(2, false).read(1).write(1).read(2).write(2).trace();
    LostUpdates inTurn = LostUpdates.in(trace, 0);

    assertThat(survivors(inTurn)).containsExactly(1, 3);
    assertThat(inTurn.nextLost(0)).isEqualTo(NONE);
    assertThat(inTurn.ledger()).isEqualTo(ledger(2, 2, 0));
  }

  @Test
  void aRunWithoutAWriteHasNothingToLose() {
    LostUpdates none = LostUpdates.in(HandMade.with(1, false).read(1).trace(), 0);

    assertThat(none.changes().count()).isZero();
    assertThat(none.survivors()).isZero();
    assertThat(none.nextLost(0)).isEqualTo(NONE);
    assertThat(none.ledger()).isEqualTo(ledger(0, 0, 0));
  }

  @Test
  void aPlainStoreReplacesWhatIsThereAndLosesNothing() {
    Trace trace =
        Told.of("A", "B")
            .variable("val", 0L)
            .step(1, StepKind.WRITE, "val", 5) // 0
            .step(2, StepKind.READ, "val", 5) // 1
            .step(2, StepKind.WRITE, "val", 6) // 2
            .step(2, StepKind.WRITE, "val", 1) // 3: not computed from row 1, which is used up
            .step(1, StepKind.WRITE, "val", 2) // 4
            .trace();
    LostUpdates stored = LostUpdates.in(trace, 0);

    assertThat(survivors(stored)).containsExactly(0, 2, 3, 4);
    assertThat(IntStream.of(0, 2, 3, 4).map(stored::source)).containsExactly(NONE, 1, NONE, NONE);
    assertThat(IntStream.of(0, 2, 4).map(stored::replacement)).containsExactly(3, 3, NONE);
    assertThat(stored.ledger()).isEqualTo(new Ledger(2L, "2", 0, false));
  }

  @Test
  void aStaleWriteOverAPlainStoreLosesIt() {
    Trace trace =
        Told.of("A", "B")
            .variable("val", 0L)
            .step(1, StepKind.READ, "val", 0) // 0
            .step(2, StepKind.WRITE, "val", 100) // 1
            .step(1, StepKind.WRITE, "val", 2) // 2
            .trace();
    LostUpdates stored = LostUpdates.in(trace, 0);

    // 0 + 100 for the store + 2 for the increase
    assertThat(stored.ledger()).isEqualTo(new Ledger(102L, "2", 1, false));
    assertThat(stored.culprit(1)).isEqualTo(2);
  }

  @Test
  void ofOtherValuesNothingIsExpectedButUpdatesAreLostAllTheSame() {
    Trace trace =
        Told.of("A", "B")
            .variable("text", "")
            .step(1, StepKind.READ, "text", "") // 0
            .step(2, StepKind.READ, "text", "") // 1
            .step(1, StepKind.WRITE, "text", "a") // 2
            .step(2, StepKind.WRITE, "text", "b") // 3
            .trace();

    assertThat(LostUpdates.in(trace, 0).ledger()).isEqualTo(new Ledger(null, "'b'", 1, false));
  }

  @Test
  void eachVariableHasUpdatesOfItsOwnAndTheForemostHasLostMost() {
    Trace trace =
        Told.of("A", "B")
            .variable("name", "x")
            .variable("hits", 0L)
            .variable("misses", 0L)
            .step(1, StepKind.READ, "hits", 0) // 0
            .step(2, StepKind.READ, "misses", 0) // 1
            .step(1, StepKind.READ, "misses", 0) // 2
            .step(1, StepKind.WRITE, "hits", 1) // 3
            .step(2, StepKind.WRITE, "misses", 1) // 4
            .step(1, StepKind.WRITE, "misses", 1) // 5
            .trace();
    Findings findings = Findings.in(trace);

    assertThat(findings.variables().stream().map(LostUpdates::count)).containsExactly(0, 0, 1);
    assertThat(findings.foremost().orElseThrow().variable()).isEqualTo(2);
    assertThat(findings.updatesOf(3).orElseThrow().ledger()).isEqualTo(ledger(1, 1, 0));
    assertThat(findings.isLost(4)).isTrue();
  }

  private static Ledger ledger(long expected, long actual, int lost) {
    return new Ledger(expected, String.valueOf(actual), lost, true);
  }

  private static IntStream writes(LostUpdates updates) {
    return IntStream.range(0, updates.changes().count()).map(updates.changes()::row);
  }

  private static IntStream survivors(LostUpdates updates) {
    return IntStream.range(0, updates.survivors()).map(updates::survivor);
  }
}

package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Told;
import org.interleave.trace.Trace;
import org.interleave.value.Missing;
import org.junit.jupiter.api.Test;

class MomentTest {

  private final Findings findings =
      Findings.in(
          Told.of("A", "B")
              .variable("val", 1000L)
              .variable("name", Missing.MISSING)
              .subject("items", SubjectKind.LIST, List.of(1L))
              .subject("lock", SubjectKind.LOCK)
              .subject("jobs", SubjectKind.QUEUE, 0L)
              .subject("unused", SubjectKind.EVENT)
              .step(1, StepKind.ACQUIRE, "lock") // 0
              .step(2, StepKind.BLOCK, "lock") // 1
              .step(1, StepKind.WRITE, "name", "Ann") // 2
              .step(1, StepKind.READ, "val", 1000) // 3
              .step(1, StepKind.WRITE, "items", List.of(1L, 2L)) // 4
              .step(1, StepKind.WRITE, "jobs", "x") // 5
              .trace());

  private static Moment.Value value(
      int subject, String name, String text, int changed, boolean latest) {
    return new Moment.Value(subject, name, text, changed, latest);
  }

  @Test
  void atTheBeginningEverythingHasItsInitialValue() {
    assertThat(Moment.at(findings, 0).values())
        .containsExactly(
            value(0, "val", "1,000", Trace.NO_ROW, false),
            value(1, "name", "\u2013", Trace.NO_ROW, false),
            value(2, "items", "[1]", Trace.NO_ROW, false));
    assertThat(Moment.at(findings, 0).objects())
        .extracting(Moment.SyncObject::state)
        .containsExactly("free", "[]");
  }

  @Test
  void whatChangedLastStandsOutAlsoAfterARead() {
    assertThat(Moment.at(findings, 4).values())
        .containsExactly(
            value(0, "val", "1,000", Trace.NO_ROW, false),
            value(1, "name", "'Ann'", 2, true),
            value(2, "items", "[1]", Trace.NO_ROW, false));
  }

  @Test
  void objectsTellTheirHolderTheirQueueAndTheirItems() {
    assertThat(Moment.at(findings, 6).objects())
        .containsExactly(
            new Moment.SyncObject(
                3, "lock", SubjectKind.LOCK, List.of(1), List.of(2), List.of(), "held", false),
            new Moment.SyncObject(
                4, "jobs", SubjectKind.QUEUE, List.of(), List.of(), List.of(), "['x']", true));
  }
}

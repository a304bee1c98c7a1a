package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.interleave.run.RefusedChoice;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalStoryTest {

  /// In the locked run Thread-2 waits from row 4 on, and Thread-1 holds the lock up to row 9.
  private static final int STEPS = 5;

  private static List<String> told(List<Integer> rows) {
    List<RefusedChoice> choices =
        rows.stream().map(row -> new RefusedChoice(STEPS, 2, row)).toList();
    return new RefusalStory(TinyRuns.race(), Findings.in(TinyRuns.lockedRun())).sentences(choices);
  }

  private static String sentence(String deeds) {
    return "Thread-2 would have "
        + deeds
        + " here, but it waits for val_lock, which Thread-1 holds.";
  }

  record Case(List<Integer> rows, String deeds) {}

  /// In the race Thread-2 reads in row 5, computes in 6, sleeps in 8 and writes in 10.
  static Stream<Case> cases() {
    return Stream.of(
        new Case(List.of(5), "read val"),
        new Case(List.of(8), "slept"),
        new Case(List.of(5, 6, 10), "read val, then computed, then written to val"),
        new Case(List.of(5, 6, 8, 10), "read val, then computed, then slept, and one step more"),
        new Case(
            List.of(5, 6, 8, 10, 14), "read val, then computed, then slept, and 2 steps more"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatAThreadWouldHaveDoneAndWhyItCouldNot(Case it) {
    assertThat(told(it.rows)).containsExactly(sentence(it.deeds));
  }

  @Test
  void choicesWithOtherObstaclesAreToldApart() {
    // After ten steps the lock is passed on: nobody holds it.
    List<RefusedChoice> choices =
        List.of(new RefusedChoice(STEPS, 2, 5), new RefusedChoice(10, 2, 6));

    assertThat(
            new RefusalStory(TinyRuns.race(), Findings.in(TinyRuns.lockedRun())).sentences(choices))
        .containsExactly(
            sentence("read val"), "Thread-2 would have computed here, but it waits for val_lock.");
  }
}

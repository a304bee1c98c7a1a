package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Told;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.junit.jupiter.api.Test;

class StandstillTest {

  private static Standstill of(Told told) {
    return Findings.in(told.ends(Outcome.STUCK).trace()).standstill().orElseThrow();
  }

  private static Told started(int threads) {
    Told told =
        switch (threads) {
          case 1 -> Told.of("Thread-1");
          case 2 -> Told.of("Thread-1", "Thread-2");
          default -> Told.of("Thread-1", "Thread-2", "Thread-3");
        };
    for (int thread = 1; thread <= threads; thread++) {
      told.step(0, StepKind.START, "", thread);
    }
    return told;
  }

  @Test
  void twoThreadsThatHoldWhatTheOtherWantsAreACircle() {
    Standstill standstill =
        of(
            started(2)
                .subject("left", SubjectKind.LOCK)
                .subject("right", SubjectKind.LOCK)
                .step(1, StepKind.ACQUIRE, "left")
                .step(2, StepKind.ACQUIRE, "right")
                .step(0, StepKind.JOIN, "", 1)
                .step(2, StepKind.BLOCK, "left")
                .step(1, StepKind.BLOCK, "right"));

    assertThat(standstill.cycle())
        .containsExactly(new Obstacle(1, 6, List.of(2)), new Obstacle(2, 5, List.of(1)));
    assertThat(standstill.obstacles()).extracting(Obstacle::thread).containsExactly(0, 1, 2);
    assertThat(standstill.sentences())
        .containsExactly(
            "Thread-1 holds left and waits for right, which Thread-2 holds; Thread-2 holds right"
                + " and waits for left, which Thread-1 holds. Neither can go on.",
            "MainThread waits for the end of Thread-1, which cannot go on.");
  }

  @Test
  void aCircleOfThreeIsToldInItsOrder() {
    Standstill standstill =
        of(
            started(3)
                .subject("a", SubjectKind.LOCK)
                .subject("b", SubjectKind.LOCK)
                .subject("c", SubjectKind.LOCK)
                .step(1, StepKind.ACQUIRE, "a")
                .step(2, StepKind.ACQUIRE, "b")
                .step(3, StepKind.ACQUIRE, "c")
                .step(2, StepKind.BLOCK, "c")
                .step(3, StepKind.BLOCK, "a")
                .step(1, StepKind.BLOCK, "b"));

    assertThat(standstill.cycle()).extracting(Obstacle::thread).containsExactly(1, 2, 3);
    assertThat(standstill.sentences())
        .containsExactly(
            "Thread-1 holds a and waits for b, which Thread-2 holds; Thread-2 holds b and waits"
                + " for c, which Thread-3 holds; Thread-3 holds c and waits for a, which Thread-1"
                + " holds. None of them can go on.");
  }

  @Test
  void aThreadCanWaitForItself() {
    Standstill standstill =
        of(
            started(1)
                .subject("lock", SubjectKind.LOCK)
                .step(1, StepKind.ACQUIRE, "lock")
                .step(1, StepKind.BLOCK, "lock"));

    assertThat(standstill.cycle()).containsExactly(new Obstacle(1, 2, List.of(1)));
    assertThat(standstill.sentences())
        .containsExactly("Thread-1 waits for lock, which it holds itself. So it waits for ever.");
  }

  @Test
  void threadsThatJoinEachOtherAreACircle() {
    Standstill standstill =
        of(started(1).step(0, StepKind.JOIN, "", 1).step(1, StepKind.JOIN, "", 0));

    assertThat(standstill.sentences())
        .containsExactly(
            "MainThread waits for the end of Thread-1, which cannot go on; Thread-1 waits for the"
                + " end of MainThread, which cannot go on. Neither can go on.");
  }

  @Test
  void aLockThatAnEndedThreadNeverReleasedIsNoCircle() {
    Standstill standstill =
        of(
            started(2)
                .subject("lock", SubjectKind.LOCK)
                .step(1, StepKind.ACQUIRE, "lock")
                .step(2, StepKind.BLOCK, "lock")
                .step(
                    1,
                    StepKind.RAISE,
                    "",
                    new ExceptionValue(ExceptionType.VALUE_ERROR, List.of("no")))
                .step(0, StepKind.JOIN, "", 1)
                .step(0, StepKind.JOIN, "", 2));

    assertThat(standstill.cycle()).isEmpty();
    assertThat(standstill.sentences())
        .containsExactly(
            "MainThread waits for the end of Thread-2, which cannot go on.",
            "Thread-2 waits for lock, which Thread-1 held when it ended and never released.");
  }

  @Test
  void whatNobodyWillDoIsNamed() {
    Standstill standstill =
        of(
            started(3)
                .subject("ready", SubjectKind.EVENT)
                .subject("full", SubjectKind.CONDITION)
                .subject("gate", SubjectKind.BARRIER, 3L)
                .step(1, StepKind.WAIT, "ready")
                .step(2, StepKind.ACQUIRE, "full", 1)
                .step(2, StepKind.RELEASE, "full", 0)
                .step(2, StepKind.WAIT, "full")
                .step(3, StepKind.WAIT, "gate"));

    assertThat(standstill.sentences())
        .containsExactly(
            "Thread-1 waits for ready, which nobody will set.",
            "Thread-2 waits for a notification by full, which nobody will send.",
            "Thread-3 waits for gate: 1 of 3 are here, and nobody else will come.");
  }

  @Test
  void emptyAndFullQueuesAndMissingPermitsAreToldApart() {
    Standstill standstill =
        of(
            started(3)
                .subject("jobs", SubjectKind.QUEUE, 0L)
                .subject("results", SubjectKind.QUEUE, 1L)
                .subject("permits", SubjectKind.SEMAPHORE, 0L)
                .step(1, StepKind.BLOCK, "jobs")
                .step(2, StepKind.WRITE, "results", 7)
                .step(2, StepKind.BLOCK, "results")
                .step(3, StepKind.BLOCK, "permits"));

    assertThat(standstill.sentences())
        .containsExactly(
            "Thread-1 waits for an item in jobs, which is empty: nobody will put one there.",
            "Thread-2 waits for room in results, which is full: nobody will take an item out.",
            "Thread-3 waits for a permit of permits, which nobody will release.");
  }

  @Test
  void aRunThatEndsHasNoStandstill() {
    assertThat(Findings.in(started(1).trace()).standstill()).isEmpty();
  }
}

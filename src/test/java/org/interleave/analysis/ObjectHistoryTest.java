package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Told;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;

/// Each object after each of its steps, as `holders | queue | waiters | state`.
class ObjectHistoryTest {

  private static List<String> after(Told told) {
    Trace trace = told.trace();
    SyncHistory object = SyncHistory.in(trace).getFirst();
    return IntStream.range(0, object.steps())
        .mapToObj(
            step ->
                "%s | %s | %s | %s"
                    .formatted(
                        names(object.holders(), step),
                        names(object.queue(), step),
                        names(object.waiters(), step),
                        ObjectState.of(trace, object, step)))
        .toList();
  }

  private static String names(Stays stays, int step) {
    assertThat(stays.count(step)).isEqualTo((int) stays.threads(step).count());
    return stays.threads(step).mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  private static Told threads() {
    return Told.of("A", "B", "C");
  }

  @Test
  void aSemaphoreHasAsManyHoldersAsPermitsAreTaken() {
    Told told =
        threads()
            .subject("gate", SubjectKind.SEMAPHORE, 2L)
            .step(1, StepKind.ACQUIRE, "gate", 1)
            .step(2, StepKind.ACQUIRE, "gate", 0)
            .step(3, StepKind.BLOCK, "gate")
            .step(2, StepKind.RELEASE, "gate", 1)
            .step(3, StepKind.ACQUIRE, "gate", 0)
            .step(1, StepKind.RELEASE, "gate", 1);

    assertThat(after(told))
        .containsExactly(
            "1 |  |  | 1 of 2 free",
            "1 2 |  |  | 0 of 2 free",
            "1 2 | 3 |  | 0 of 2 free",
            "1 | 3 |  | 1 of 2 free",
            "1 3 |  |  | 0 of 2 free",
            "3 |  |  | 1 of 2 free");
  }

  @Test
  void aSemaphoreThatOnlySignalsHasNoHolders() {
    Told told =
        threads()
            .subject("items", SubjectKind.SEMAPHORE, 0L)
            .step(1, StepKind.BLOCK, "items")
            .step(2, StepKind.RELEASE, "items", 1)
            .step(1, StepKind.ACQUIRE, "items", 0)
            .step(2, StepKind.RELEASE, "items", 1);

    assertThat(after(told))
        .containsExactly(
            " | 1 |  | 0 of 0 free",
            " | 1 |  | 1 of 0 free",
            " |  |  | 0 of 0 free",
            " |  |  | 1 of 0 free");
  }

  @Test
  void anRLockIsFreeWhenItHasBeenReleasedAsOftenAsAcquired() {
    Told told =
        threads()
            .subject("lock", SubjectKind.RLOCK)
            .step(1, StepKind.ACQUIRE, "lock", 1)
            .step(1, StepKind.ACQUIRE, "lock", 2)
            .step(2, StepKind.BLOCK, "lock")
            .step(1, StepKind.RELEASE, "lock", 1)
            .step(1, StepKind.RELEASE, "lock", 0)
            .step(2, StepKind.ACQUIRE, "lock", 1);

    assertThat(after(told))
        .containsExactly(
            "1 |  |  | held",
            "1 |  |  | held, acquired 2 times",
            "1 | 2 |  | held, acquired 2 times",
            "1 | 2 |  | held",
            " | 2 |  | free",
            "2 |  |  | held");
  }

  @Test
  void whoGivesUpLeavesTheQueueFromTheMiddle() {
    Told told =
        threads()
            .subject("lock", SubjectKind.LOCK)
            .step(0, StepKind.ACQUIRE, "lock")
            .step(1, StepKind.BLOCK, "lock")
            .step(2, StepKind.BLOCK, "lock")
            .step(3, StepKind.BLOCK, "lock")
            .step(2, StepKind.GIVE_UP, "lock")
            .step(0, StepKind.RELEASE, "lock")
            .step(1, StepKind.ACQUIRE, "lock");
    SyncHistory lock = SyncHistory.in(told.trace()).getFirst();

    assertThat(after(told))
        .containsExactly(
            "0 |  |  | held",
            "0 | 1 |  | held",
            "0 | 1 2 |  | held",
            "0 | 1 2 3 |  | held",
            "0 | 1 3 |  | held",
            " | 1 3 |  | free",
            "1 | 3 |  | held");
    // Thread C waits from row 3 on.
    assertThat(IntStream.range(3, 7).map(step -> lock.queue().place(3, step)))
        .containsExactly(3, 2, 2, 1);
  }

  @Test
  void aConditionHasALockAndThoseWhoWaitToBeNotified() {
    Told told =
        threads()
            .subject("full", SubjectKind.CONDITION)
            .step(1, StepKind.ACQUIRE, "full", 1)
            .step(1, StepKind.RELEASE, "full", 0)
            .step(1, StepKind.WAIT, "full")
            .step(2, StepKind.WAIT, "full")
            .step(3, StepKind.ACQUIRE, "full", 1)
            .step(3, StepKind.SIGNAL, "full", 1)
            .step(1, StepKind.WAKE, "full")
            .step(1, StepKind.BLOCK, "full")
            .step(3, StepKind.RELEASE, "full", 0)
            .step(1, StepKind.ACQUIRE, "full", 1)
            .step(2, StepKind.GIVE_UP, "full");

    assertThat(after(told))
        .containsExactly(
            "1 |  |  | held",
            " |  |  | free",
            " |  | 1 | free",
            " |  | 1 2 | free",
            "3 |  | 1 2 | held",
            "3 |  | 2 | held",
            "3 |  | 2 | held",
            "3 | 1 | 2 | held",
            " | 1 | 2 | free",
            "1 |  | 2 | held",
            "1 |  |  | held");
  }

  @Test
  void anEventIsSetUntilItIsCleared() {
    Told told =
        threads()
            .subject("ready", SubjectKind.EVENT)
            .step(1, StepKind.WAIT, "ready")
            .step(2, StepKind.WAIT, "ready")
            .step(3, StepKind.SIGNAL, "ready", 2)
            .step(1, StepKind.WAKE, "ready")
            .step(3, StepKind.WRITE, "ready", false);

    assertThat(after(told))
        .containsExactly(
            " |  | 1 | not set",
            " |  | 1 2 | not set",
            " |  |  | set",
            " |  |  | set",
            " |  |  | not set");
  }

  @Test
  void aBarrierCountsWhoHasCome() {
    Told told =
        threads()
            .subject("line", SubjectKind.BARRIER, 3L)
            .step(2, StepKind.WAIT, "line")
            .step(1, StepKind.WAIT, "line")
            .step(3, StepKind.SIGNAL, "line", 2)
            .step(1, StepKind.WAKE, "line");

    assertThat(after(told))
        .containsExactly(
            " |  | 2 | 1 of 3 here",
            " |  | 2 1 | 2 of 3 here",
            " |  |  | 0 of 3 here",
            " |  |  | 0 of 3 here");
  }

  @Test
  void aQueueHoldsItsItemsInOrder() {
    Told told =
        threads()
            .subject("jobs", SubjectKind.QUEUE, 2L)
            .step(1, StepKind.BLOCK, "jobs")
            .step(2, StepKind.WRITE, "jobs", 10)
            .step(1, StepKind.READ, "jobs", 10)
            .step(2, StepKind.WRITE, "jobs", "b")
            .step(2, StepKind.WRITE, "jobs", 30)
            .step(2, StepKind.BLOCK, "jobs")
            .step(1, StepKind.READ, "jobs", "b");

    assertThat(after(told))
        .containsExactly(
            " | 1 |  | []",
            " | 1 |  | [10]",
            " |  |  | []",
            " |  |  | ['b']",
            " |  |  | ['b', 30]",
            " | 2 |  | ['b', 30]",
            " | 2 |  | [30]");
  }
}

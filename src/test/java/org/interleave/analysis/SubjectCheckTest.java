package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Told;
import org.junit.jupiter.api.Test;

class SubjectCheckTest {

  private static Told threads() {
    return Told.of("A", "B");
  }

  private static void finds(Told told, String... problems) {
    List<String> found = new ArrayList<>();
    SubjectCheck.check(told.trace(), 0, found);
    assertThat(found).containsExactly(problems);
  }

  @Test
  void aLockMayBeReleasedByAnotherThread() {
    finds(
        threads()
            .subject("lock", SubjectKind.LOCK)
            .step(1, StepKind.ACQUIRE, "lock")
            .step(2, StepKind.RELEASE, "lock"));
  }

  @Test
  void butAnRLockMayNot() {
    finds(
        threads()
            .subject("lock", SubjectKind.RLOCK)
            .step(1, StepKind.ACQUIRE, "lock", 1)
            .step(2, StepKind.RELEASE, "lock", 0),
        "Row 1 (B release): it releases what it does not hold.");
  }

  @Test
  void noMorePermitsAreTakenThanThereAre() {
    finds(
        threads()
            .subject("gate", SubjectKind.SEMAPHORE, 1L)
            .step(1, StepKind.ACQUIRE, "gate", 0)
            .step(2, StepKind.ACQUIRE, "gate", 0),
        "Row 1 (B acquire): it acquires a lock that is held.");
  }

  @Test
  void thePermitsLeftAreCounted() {
    finds(
        threads()
            .subject("gate", SubjectKind.SEMAPHORE, 2L)
            .step(1, StepKind.ACQUIRE, "gate", 0)
            .step(1, StepKind.RELEASE, "gate", 2),
        "Row 0 (A acquire): its value should be 1.");
  }

  @Test
  void whoeverWakesWasSignalledAfterTheBeginningOfItsWait() {
    finds(
        threads()
            .subject("full", SubjectKind.CONDITION)
            .step(2, StepKind.SIGNAL, "full", 0)
            .step(1, StepKind.WAIT, "full")
            .step(1, StepKind.WAKE, "full")
            .step(2, StepKind.WAKE, "full"),
        "Row 2 (A wake): nobody has called it.",
        "Row 3 (B wake): nobody has called it.");
  }

  @Test
  void anEventThatIsSetLetsEverybodyPass() {
    finds(
        threads()
            .subject("ready", SubjectKind.EVENT)
            .step(2, StepKind.SIGNAL, "ready", 0)
            .step(1, StepKind.WAIT, "ready")
            .step(1, StepKind.WAKE, "ready"));
  }

  @Test
  void aQueueGivesOutWhatHasWaitedLongest() {
    finds(
        threads()
            .subject("jobs", SubjectKind.QUEUE, 0L)
            .step(1, StepKind.WRITE, "jobs", 1)
            .step(1, StepKind.WRITE, "jobs", 2)
            .step(2, StepKind.READ, "jobs", 1)
            .step(2, StepKind.READ, "jobs", 2));
  }
}

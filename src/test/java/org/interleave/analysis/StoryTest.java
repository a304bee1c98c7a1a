package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.trace.HandMade;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Told;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {

  private static Story of(Trace trace) {
    return new Story(Findings.in(trace), LineParts.of(trace.info().program()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Step 1 · MainThread starts Thread-1 | From here on Thread-1 goes its own way.",
        "2 | Step 3 · Thread-1 reads 0 from val | It sees the value that val had at the beginning.",
        "3 | Step 4 · Thread-1 computes 1 | In single actions: fetch 1, add. It works on its own copy. The others see nothing of it"
            + " until it writes.",
        "4 | Step 5 · Thread-1 sleeps 1 ms | It pauses, for 0.0 µs in all. The others go on, and"
            + " may change the value that it has read.",
        "9 | Step 10 · Thread-1 writes 1 to val | It had read 0, and nobody wrote in between. So it"
            + " builds on what is there. In the end this update is lost: Thread-2, in step 11, goes on from an"
            + " older value and writes 1.",
        "10 | Step 11 · Thread-2 writes 1 to val | It had read 0 before Thread-1 wrote. So it"
            + " overwrites that update without having seen it. This update survives to the end.",
        "7 | Step 8 · MainThread joins Thread-1 | It waits until Thread-1 has ended: 0.0 µs.",
        "12 | Step 13 · MainThread reads 1 from val | It sees what Thread-2 wrote in step 11.",
        "14 | Step 15 · MainThread prints -1 | It is all that the program prints.",
      })
  void tellsARace(int row, String title, String sentence) {
    assertThat(of(TinyRuns.race()).title(row)).isEqualTo(title);
    assertThat(of(TinyRuns.race()).sentence(row)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 | 9 | It had read 0, and nobody wrote in between. So it builds on what is there. So far"
            + " this update survives.",
        "11 | 9 | It had read 0, and nobody wrote in between. So it builds on what is there. So far"
            + " this update is lost: Thread-2, in step 11, goes on from an older value and writes 1.",
      })
  void tellsWhatBecomesOfAWriteSoFarWhileTheRunGoesOn(int steps, int row, String sentence) {
    Trace running = TinyRuns.growingRace(steps).getFirst();

    assertThat(of(running).sentence(row)).isEqualTo(sentence);
  }

  @Test
  void aWaitThatIsNotOverLastsUntilNow() {
    Trace running = TinyRuns.growingRace(9).getFirst();

    assertThat(of(running).sentence(7))
        .isEqualTo("It waits until Thread-1 has ended: 0.0 µs so far.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Step 2 · Thread-1 acquires val_lock | The lock was free. Until the release nobody else"
            + " can come in between.",
        "4 | Step 5 · Thread-2 waits for val_lock | Thread-1 holds the lock. This thread is 1st in"
            + " the queue, and waits 0.0 µs.",
        "9 | Step 10 · Thread-1 releases val_lock | The lock is passed on to Thread-2, who has"
            + " waited longest.",
        "10 | Step 11 · Thread-2 acquires val_lock | Thread-1 had released the lock in step 10."
            + " Until the next release nobody else can come in between.",
        "15 | Step 16 · Thread-2 writes 2 to val | It had read 1, and nobody wrote in between. So"
            + " it builds on what is there. This update survives to the end.",
        "16 | Step 17 · Thread-2 releases val_lock | Nobody is waiting for the lock.",
      })
  void tellsALockedRun(int row, String title, String sentence) {
    assertThat(of(TinyRuns.lockedRun()).title(row)).isEqualTo(title);
    assertThat(of(TinyRuns.lockedRun()).sentence(row)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | It had read 0 before Thread-1 wrote. So it overwrites that update",
        "3 | It had read 0 before Thread-1 and Thread-2 wrote. So it overwrites those 2 updates",
        "4 | It had read 0 before Thread-1, Thread-2 and Thread-3 wrote. So it overwrites those 3",
        "5 | It had read 0 before 4 threads wrote. So it overwrites those 4 updates",
      })
  void namesUpToThreeWritersThatAWriteHasNotSeen(int thread, String beginning) {
    HandMade run = HandMade.with(5, false);
    IntStream.rangeClosed(1, 5).forEach(run::read);
    IntStream.rangeClosed(1, 5).forEach(run::write);

    // The writes stand in rows 5 to 9.
    assertThat(of(run.trace()).sentence(4 + thread)).startsWith(beginning);
  }

  @Test
  void whatIsPrintedIsToldWithItsPlaceInTheOutput() {
    Trace trace =
        Told.of("Ann", "Bob")
            .step(1, StepKind.PRINT, "", "one\n")
            .step(2, StepKind.PRINT, "", "\n")
            .step(1, StepKind.PRINT, "", "three\n")
            .trace();

    assertThat(of(trace).sentence(0))
        .isEqualTo(
            "It is the first of 3 outputs. What threads print appears in the order of these"
                + " steps.");
    assertThat(of(trace).title(1)).isEqualTo("Step 2 · Bob prints an empty line");
    assertThat(of(trace).sentence(1))
        .isEqualTo("It is the 2nd of 3 outputs. Right before it Ann printed one, in step 1.");
    assertThat(of(trace).sentence(2))
        .isEqualTo(
            "It is the 3rd of 3 outputs. Right before it Bob printed an empty line, in step 2.");
  }

  @Test
  void aWaiterWhoMeetsALockThatIsBeingPassedOnIsToldSo() {
    Trace trace = HandMade.with(3, true).acquire(1).block(2).release(1).block(3).acquire(2).trace();

    assertThat(of(trace).sentence(3))
        .startsWith("The lock has just been passed on. This thread is 2nd in the queue");
  }

  private static Trace meeting() {
    return Told.of("Ann", "Bob")
        .subject("ready", SubjectKind.EVENT)
        .subject("gate", SubjectKind.SEMAPHORE, 1L)
        .subject("jobs", SubjectKind.QUEUE, 0L)
        .subject("names", SubjectKind.LIST, List.of())
        .step(1, StepKind.WAIT, "ready") // 0
        .step(0, StepKind.SIGNAL, "ready", 1) // 1
        .step(1, StepKind.WAKE, "ready") // 2
        .step(1, StepKind.ACQUIRE, "gate", 0) // 3
        .step(2, StepKind.BLOCK, "gate") // 4
        .step(2, StepKind.GIVE_UP, "gate") // 5
        .step(1, StepKind.RELEASE, "gate", 1) // 6
        .step(1, StepKind.WRITE, "jobs", "wash") // 7
        .step(2, StepKind.READ, "jobs", "wash") // 8
        .step(2, StepKind.WRITE, "names", List.of("Bob")) // 9
        .step(0, StepKind.READ, "ready", true) // 10
        .step(0, StepKind.PRINT, "", "all done\n") // 11
        .step(
            2,
            StepKind.RAISE,
            "",
            new ExceptionValue(ExceptionType.ZERO_DIVISION_ERROR, List.of("division by zero")))
        .trace();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Step 1 · Ann waits for ready | It waits until another thread sets the event: 0.0 µs.",
        "1 | Step 2 · MainThread sets ready | From now on nobody has to wait for the event. It"
            + " wakes 1 thread.",
        "2 | Step 3 · Ann is woken by ready | MainThread had set the event in step 2.",
        "3 | Step 4 · Ann acquires gate | It takes a permit. Left for others: 0.",
        "4 | Step 5 · Bob waits for gate | Ann holds the only permit. This thread is 1st in the"
            + " queue, and waits 0.0 µs.",
        "5 | Step 6 · Bob gives up waiting for gate | It did not get it, or not in time, and goes"
            + " on without it.",
        "6 | Step 7 · Ann releases gate | It gives a permit back. Free for others: 1.",
        "7 | Step 8 · Ann puts 'wash' into jobs | Nobody else sees the queue half changed: a put"
            + " is one step. 1 item is in the queue now.",
        "8 | Step 9 · Bob takes 'wash' out of jobs | Ann had put it there in step 8. 0 items are"
            + " in the queue now.",
        "9 | Step 10 · Bob changes the list names to ['Bob'] | A list's method is one step: nobody"
            + " can come in between.",
        "10 | Step 11 · MainThread asks whether ready is set: True | It asks, and goes on at once."
            + " By the time it acts on the answer, things may have changed.",
        "11 | Step 12 · MainThread prints all done | It is all that the program prints.",
        "12 | Step 13 · Bob ends with ZeroDivisionError | The exception was not caught in line 13:"
            + " ZeroDivisionError: division by zero. It ends this thread; the others go on.",
      })
  void tellsWhatObjectsDo(int row, String title, String sentence) {
    assertThat(of(meeting()).title(row)).isEqualTo(title);
    assertThat(of(meeting()).sentence(row)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, waits for ready",
    "0, 2, signalled ready",
    "1, 3, woken by ready",
    "2, 6, gave up gate",
    "2, 13, ended: ZeroDivisionError",
  })
  void tellsWhatAThreadHasToDoWithObjects(int thread, int moment, String status) {
    assertThat(ThreadStatus.at(Findings.in(meeting()), thread, moment)).isEqualTo(status);
  }

  @Test
  void whatIsWorthAVisitIsWhatWentWrong() {
    Findings findings = Findings.in(meeting());

    // Bob gives up in row 5, and an exception ends him in row 12.
    assertThat(findings.next(0)).isEqualTo(5);
    assertThat(findings.next(6)).isEqualTo(12);
    assertThat(findings.previous(12)).isEqualTo(5);
    assertThat(Summary.troubles(findings))
        .containsExactly("Bob ended with ZeroDivisionError: division by zero in line 13.");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "21, 21st",
    "22, 22nd",
    "100, 100th",
    "101, 101st",
    "111, 111th",
    "112, 112th",
    "999, 999th",
  })
  void countsPlaces(int place, String word) {
    assertThat(Ordinal.of(place)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    // thread, moment, status
    "0, 0, started",
    "1, 0, not started",
    "1, 1, started",
    "1, 3, read 0",
    "1, 4, computed 1",
    "1, 5, sleeping",
    "1, 10, has ended",
    "0, 1, started Thread-1",
    "0, 8, joining Thread-1",
    "0, 15, has ended",
  })
  void tellsWhatAThreadIsDoing(int thread, int moment, String status) {
    assertThat(ThreadStatus.at(Findings.in(TinyRuns.race()), thread, moment)).startsWith(status);
  }
}

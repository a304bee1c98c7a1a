package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.interleave.analysis.TraceCheck;
import org.interleave.machine.Machine;
import org.interleave.scenario.ThreadKind;
import org.interleave.schedule.RandomScheduler;
import org.interleave.schedule.ReplayException;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.schedule.RoundRobinScheduler;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.SwitchInterval;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs on the machine, as the schedulers choose.
@Timeout(60)
class ScheduledRunnerTest {

  private static final Limits SMALL = new Limits(5_000, 100_000, 20, 30);

  /// Four threads that each add 1 a hundred times, in three steps: read, compute, write.
  private static final String COUNTER =
      """
      import sys
      val = 0
      def work():
          global val
          for _ in range(100):
              val += 1
      threads = [Thread(target=work) for _ in range(4)]
      for t in threads:
          t.start()
      for t in threads:
          t.join()
      print(val)
      """;

  private static final String DEADLOCK =
      """
      a = Lock()
      b = Lock()
      def work(one, other):
          with one:
              time.sleep(0.1)
              with other:
                  pass
      Thread(target=work, args=(a, b)).start()
      Thread(target=work, args=(b, a)).start()
      """;

  /// The interval is 5 ms for 50 000 steps of 100 ns: more than a thread takes.
  @Test
  void addingSurvivesAtFiveMillisecondsAndNotAtOneStep() {
    assertThat(roundRobin(COUNTER, "5ms").output()).isEqualTo("400\n");
    assertThat(Integer.parseInt(roundRobin(COUNTER, "1step").output().strip())).isBetween(100, 200);
  }

  @ParameterizedTest
  @CsvSource({"0.005, true", "0.0000001, false"})
  void theListingSetsTheInterval(String seconds, boolean survives) {
    String listing = COUNTER.replace("val = 0", "val = 0\nsys.setswitchinterval(" + seconds + ")");

    assertThat(roundRobin(listing, "5ms").output().equals("400\n")).isEqualTo(survives);
  }

  @Test
  void eachReadyThreadIsAsLikelyAsTheOthers() {
    Machine machine = machine(COUNTER);
    RandomScheduler scheduler = new RandomScheduler(7);
    // Main starts three of the four.
    IntStream.range(0, 3).forEach(_ -> machine.step(0));
    int[] chosen = new int[machine.threads()];
    IntStream.range(0, 4_000).forEach(_ -> chosen[scheduler.next(machine)]++);

    assertThat(machine.ready()).isEqualTo(4);
    assertThat(Arrays.stream(chosen, 0, 4)).allMatch(count -> 900 < count && count < 1_100);
    assertThat(chosen[4]).isZero();
  }

  @Test
  void theSameSeedIsTheSameRun() {
    Trace trace = random(COUNTER, 1);

    assertThat(Facts.rows(random(COUNTER, 1))).isEqualTo(Facts.rows(trace));
    assertThat(Facts.rows(random(COUNTER, 2))).isNotEqualTo(Facts.rows(trace));
  }

  @Test
  void whereNobodyCanMoveTheRunIsStuck() {
    assertThat(roundRobin(DEADLOCK, "1step").outcome()).isEqualTo(Outcome.STUCK);
    assertThat(roundRobin(DEADLOCK, "5ms").outcome()).isEqualTo(Outcome.STUCK);
    assertThat(random(DEADLOCK, 1).outcome()).isEqualTo(Outcome.STUCK);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sleepersWakeInTheOrderOfTheirTimes(long seed) {
    Trace trace =
        random(
            """
            def work(seconds):
                time.sleep(seconds)
                print(seconds)
            for seconds in (0.3, 0.1, 0.2):
                Thread(target=work, args=(seconds,)).start()
            """,
            seed);

    assertThat(trace.output()).isEqualTo("0.1\n0.2\n0.3\n");
    assertThat((double) trace.elapsed()).isCloseTo(3e8, within(1e4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aThreadWhoseLastStepIsASleepEndsWhenItWakes(long seed) {
    Trace trace =
        random(
            """
            def work():
                time.sleep(0.5)
            t = Thread(target=work)
            t.start()
            t.join(0.1)
            print(t.is_alive())
            t.join()
            print(t.is_alive())
            """,
            seed);

    assertThat(trace.output()).isEqualTo("True\nFalse\n");
    assertThat((double) trace.elapsed()).isCloseTo(5e8, within(1e4));
  }

  @ParameterizedTest
  @CsvSource({
    "lock = Lock(); lock.acquire(), lock.acquire(timeout=0.25), False",
    "event = Event(), event.wait(0.25), False",
    "permits = Semaphore(0), permits.acquire(timeout=0.25), False",
  })
  void whoWaitsInVainGoesOnWhenItsTimeHasCome(String made, String wait, String answer) {
    String before = String.join("\n", made.split("; "));
    String listing =
        before + "\ndef work():\n    print(" + wait + ")\nThread(target=work).start()\n";
    Trace trace = random(listing, 1);

    assertThat(trace.output()).isEqualTo(answer + "\n");
    assertThat((double) trace.elapsed()).isCloseTo(2.5e8, within(1e4));
  }

  @Test
  void aSleeperThatIsChosenLetsTheTimePass() {
    Machine machine =
        machine(
            "def work():\n    print(2)\nThread(target=work).start()\ntime.sleep(1)\nprint(1)\n");
    // Main starts the thread and sleeps; the thread is ready.
    machine.step(0);
    machine.step(0);

    assertThat(machine.isReady(0)).isFalse();
    assertThat(machine.canMove(0)).isTrue();

    machine.step(0);

    assertThat(machine.clock()).isBetween(1_000_000_000L, 1_000_001_000L);
  }

  @Test
  void whoCannotMoveIsNotMoved() {
    Machine machine = machine("def work():\n    pass\nt = Thread(target=work)\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> machine.step(1))
        .withMessage("Thread 1 cannot move.");
  }

  @Test
  void theRunEndsBeforeItsDaemons() {
    Trace trace =
        random(
            """
            def work():
                while True:
                    time.sleep(1)
            Thread(target=work, daemon=True).start()
            time.sleep(2.5)
            print('over')
            """,
            1);

    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(trace.output()).isEqualTo("over\n");
  }

  @Test
  void aRunEndsWhenItHasTakenTooManySteps() {
    Trace trace =
        limited("def work():\n    while True:\n        print(1)\nThread(target=work).start()\n");

    assertThat(trace.outcome()).isEqualTo(Outcome.LIMIT);
    assertThat((long) trace.size()).isEqualTo(SMALL.steps());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True:\n    pass\n",
        "def f():\n    while True:\n        pass\nThread(target=f).start()\nf()\n"
      })
  void aRunEndsWhenItComputesForEver(String listing) {
    assertThat(limited(listing).outcome()).isEqualTo(Outcome.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "print(2 ** 64)\n",
        "def f():\n    print(2 ** 64)\nThread(target=f).start()\n",
        "while True:\n    Lock()\n",
        "while True:\n    Thread()\n"
      })
  void whatCannotBeDoneEndsTheRun(String listing) {
    assertThatExceptionOfType(RunFailedException.class)
        .isThrownBy(() -> limited(listing))
        .matches(RunFailedException::isForeseen);
  }

  @ParameterizedTest
  @CsvSource({
    "0 7, 'Choice 2 is thread 7, and there is no such thread then'",
    "0 2, 'Choice 2 is thread 2, which has ended by then or has not been started'",
    "0 0 0, 'Choice 3 is thread 0, which has ended by then or has not been started'",
  })
  void choicesThatDoNotFitAreRefused(String choices, String reason) {
    List<Integer> threads = Arrays.stream(choices.split(" ")).map(Integer::valueOf).toList();
    RunInfo info = Python.info(DEADLOCK, true, new RunMode.Replay());

    assertThatExceptionOfType(ReplayException.class)
        .isThrownBy(() -> ScheduledRunner.run(info, new ReplayScheduler(threads)))
        .withMessage(
            reason
                + ": these choices belong to another program, or to other constants or another position of the lock switch.");
  }

  @Test
  void aRunThatWasCancelledReplaysAsFarAsItCame() throws InterruptedException {
    LiveRun run =
        LiveRunner.start(
            Python.info(
                """
                def f():
                    while True:
                        print(time.perf_counter() > 0)
                Thread(target=f).start()
                f()
                """,
                true,
                ThreadKind.PLATFORM));
    run.awaitEnd(Duration.ofMillis(20));
    run.cancel();
    Trace trace = run.await();

    assertThat(Facts.of(ScheduledRunner.replay(trace))).isEqualTo(Facts.of(trace));
  }

  private static Machine machine(String listing) {
    return new Machine(Python.info(listing, true, new RunMode.ByHand()), SMALL, Journal.NONE);
  }

  private static Trace limited(String listing) {
    RunInfo info = Python.info(listing, true, new RunMode.Random(1));
    return checked(ScheduledRunner.run(info, new RandomScheduler(1), SMALL));
  }

  private static Trace random(String listing, long seed) {
    RunInfo info = Python.info(listing, true, new RunMode.Random(seed));
    return checked(ScheduledRunner.run(info, new RandomScheduler(seed)));
  }

  private static Trace roundRobin(String listing, String interval) {
    SwitchInterval length = SwitchInterval.parse(interval);
    RunInfo info = Python.info(listing, true, new RunMode.RoundRobin(length));
    return checked(ScheduledRunner.run(info, new RoundRobinScheduler(length)));
  }

  private static Trace checked(Trace trace) {
    assertThat(TraceCheck.problems(trace)).isEmpty();
    return trace;
  }
}

package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.interleave.trace.StepKind.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.interleave.analysis.Findings;
import org.interleave.analysis.TraceCheck;
import org.interleave.machine.Machine;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.schedule.RandomScheduler;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandRunTest {

  /// Two threads that add 1 each: read, compute, sleep, write. Main starts and joins them.
  private static final Experiment TWO =
      Experiment.of(Catalogue.first()).with(Map.of("NUM_THREADS", 2L, "COUNT", 1L));

  private static final Experiment TWICE =
      Experiment.of(Catalogue.first()).with(Map.of("NUM_THREADS", 2L, "COUNT", 2L));

  private static HandRun run() {
    return HandRun.of(RunInfo.of(TWO, false, new RunMode.ByHand()));
  }

  private static List<String> offers(HandRun run) {
    return run.offers().stream().map(HandRunTest::text).toList();
  }

  private static String text(Offer offer) {
    return switch (offer) {
      case Offer.Step(int thread, var steps, long _) ->
          thread + ": " + steps.stream().map(it -> it.kind().word()).toList();
      case Offer.Wait(int thread) -> thread + " waits";
      case Offer.Refused(int thread, String reason) -> thread + " refused " + reason;
    };
  }

  private static void choose(HandRun run, int... threads) {
    IntStream.of(threads).forEach(run::choose);
  }

  @Test
  void everyThreadOffersItsNextStep() {
    HandRun run = run();
    assertThat(offers(run)).containsExactly("0: [start]");
    choose(run, 0, 0);
    assertThat(offers(run)).containsExactly("0: [join]", "1: [read]", "2: [read]");
    choose(run, 0);
    assertThat(offers(run)).containsExactly("0 waits", "1: [read]", "2: [read]");
  }

  @Test
  void aSleepingThreadMayBeChosenAndTheTimePassesUntilItWakes() {
    HandRun run = run();
    choose(run, 0, 0, 1, 1, 1);
    Offer.Step asleep = (Offer.Step) run.offers().get(1);
    assertThat(asleep.steps()).extracting("kind", "value").containsExactly(tuple(WRITE, 1L));
    assertThat(asleep.wakesAt()).isEqualTo(1_000_000 + 4 * Machine.STEP_NANOS);
    choose(run, 1);
    Trace trace = run.trace();
    assertThat(trace.begin(trace.size() - 1)).isEqualTo(asleep.wakesAt());
  }

  @Test
  void bothThreadsReadBeforeEitherWritesSoOneUpdateIsLost() {
    HandRun run = run();
    choose(run, 0, 0, 1, 2, 1, 2, 1, 2, 1, 2, 0, 0, 0, 0, 0);
    assertThat(run.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(run.offers()).isEmpty();
    assertThat(run.trace().output()).isEqualTo("-1\n");
    assertThat(TraceCheck.problems(run.trace())).isEmpty();
  }

  @Test
  void stepsBackAndForwardWithoutForgetting() {
    HandRun run = run();
    choose(run, 0, 0, 1, 2, 1);
    run.goToStep(3);
    assertThat(run.steps()).isEqualTo(3);
    assertThat(run.trace().size()).isEqualTo(5);
    run.goToStep(4);
    assertThat(run.steps()).isEqualTo(4);
    run.goToStep(0);
    assertThat(offers(run)).containsExactly("0: [start]");
  }

  @Test
  void anotherChoiceForgetsWhatWasUndoneAndTheSameChoiceDoesNot() {
    HandRun run = run();
    choose(run, 0, 0, 1, 2, 1);
    run.goToStep(3);
    choose(run, 2);
    assertThat(run.trace().size()).isEqualTo(5);
    run.goToStep(3);
    choose(run, 1);
    assertThat(run.trace().size()).isEqualTo(4);
  }

  /// Main says who may go on, and makes more threads then than can be recorded.
  @Test
  void aStepThatCannotBeRecordedLeavesNothingBehind() {
    String listing =
        """
        def work():
            print('works')
        one = Thread(target=work)
        one.start()
        print('makes')
        more = [Thread(target=work) for _ in range(20_000)]
        """;
    HandRun run = HandRun.of(Python.info(listing, true, new RunMode.ByHand()));
    choose(run, 0);
    assertThatExceptionOfType(RunFailedException.class)
        .isThrownBy(() -> run.choose(0))
        .matches(RunFailedException::isForeseen);
    choose(run, 1);
    assertThat(run.trace().output()).isEqualTo("works\n");
    assertThat(offers(run)).containsExactly("0: [print]");
  }

  @Test
  void aRunIsTakenOverRightBeforeItIsRefused() {
    String listing =
        """
        def work():
            print(1)
            print(2 ** 63)
        Thread(target=work).start()
        """;
    Trace live = LiveRunner.start(Python.info(listing, true, ThreadKind.PLATFORM)).beforeFailure();
    assertThat(offers(HandRun.takingOver(live, live.size())))
        .singleElement()
        .asString()
        .startsWith("1 refused Line 8: 2 ** 63 is more than");
  }

  /// Before threads begin, what is computed belongs to the step before it.
  @Test
  void aRunIsNotTakenOverInTheStepThatWasRefused() {
    Trace live =
        LiveRunner.start(Python.info("print(1)\nprint(2 ** 63)\n", true, ThreadKind.PLATFORM))
            .beforeFailure();
    assertThatExceptionOfType(RunFailedException.class)
        .isThrownBy(() -> HandRun.takingOver(live, 1))
        .matches(RunFailedException::isForeseen);
  }

  @Test
  void goesOnToTheNextLineOrOnceRoundTheLoop() {
    HandRun run = HandRun.of(RunInfo.of(TWICE, false, new RunMode.ByHand()));
    choose(run, 0, 0);
    run.chooseLine(1);
    assertThat(kinds(run)).containsExactly("start", "start", "read", "compute");
    run.goToStep(2);
    run.chooseRound(1);
    assertThat(kinds(run)).containsExactly("start", "start", "read", "compute", "sleep", "write");
  }

  private static List<String> kinds(HandRun run) {
    Trace trace = run.trace();
    return IntStream.range(0, trace.size()).mapToObj(row -> trace.kind(row).word()).toList();
  }

  /// Whatever has been chosen, going back and forward gives the states that there were.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyMomentIsAsItWas(long seed) {
    Experiment experiment =
        Experiment.of(Catalogue.first()).with(Map.of("NUM_THREADS", 4L, "COUNT", 20L));
    HandRun run = HandRun.of(RunInfo.of(experiment, true, new RunMode.ByHand()));
    RandomScheduler scheduler = new RandomScheduler(seed);
    List<Machine> states = new ArrayList<>(List.of(run.at(0)));
    while (run.outcome() == Outcome.RUNNING) {
      run.choose(scheduler.next(states.getLast()));
      states.add(run.at(states.size()));
    }
    Random random = new Random(seed);
    for (int visit = 0; visit < 200; visit++) {
      int place = random.nextInt(states.size());
      assertThat(run.at(place)).isEqualTo(states.get(place));
      run.goToStep(states.get(place).steps());
      assertThat(run.steps()).isEqualTo(states.get(place).steps());
    }
  }

  @Test
  void takesOverALiveRunAtAnyMoment() {
    Experiment experiment =
        Experiment.of(Catalogue.first()).with(Map.of("SLEEP", 1e-5, "COUNT", 2L));
    Trace live = LiveRunner.start(RunInfo.of(experiment, true, ThreadKind.PLATFORM)).await();
    for (int steps = 0; steps <= live.size(); steps++) {
      HandRun run = HandRun.takingOver(live, steps);
      Trace taken = run.trace();
      assertThat(taken.size()).isEqualTo(steps);
      for (int row = 0; row < steps; row++) {
        assertThat(row(taken, row)).isEqualTo(row(live, row));
      }
      while (run.outcome() == Outcome.RUNNING) {
        run.choose(
            run.offers().stream()
                .filter(Offer.Step.class::isInstance)
                .findAny()
                .orElseThrow()
                .thread());
      }
      assertThat(TraceCheck.problems(run.trace())).isEmpty();
      assertThat(run.trace().output()).isEqualTo("0\n");
    }
  }

  private static List<Object> row(Trace trace, int row) {
    return List.of(
        trace.thread(row), trace.kind(row), trace.subject(row), trace.text(row), trace.cause(row));
  }

  @Test
  void withTheLockTheSameChoicesLoseNothing() {
    Random random = new Random(7);
    for (int time = 0; time < 50; time++) {
      Experiment experiment =
          Experiment.of(Catalogue.first())
              .with(Map.of("NUM_THREADS", 2L + random.nextInt(3), "COUNT", 1L + random.nextInt(3)));
      RunInfo info = RunInfo.of(experiment, false, new RunMode.Random(time));
      Trace original = ScheduledRunner.run(info, new RandomScheduler(time));
      Retry retry = Retry.withLock(original);
      Trace trace = retry.run().trace();
      assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
      assertThat(TraceCheck.problems(trace)).isEmpty();
      assertThat(Findings.in(trace).variables().getFirst().ledger().lost()).isZero();
      assertThat(retry.refused())
          .allSatisfy(
              it -> {
                assertThat(original.thread(it.original())).isEqualTo(it.thread());
                assertThat(lastKind(trace, it)).isEqualTo(StepKind.BLOCK);
              })
          .isNotEmpty();
    }
  }

  private static StepKind lastKind(Trace trace, RefusedChoice refused) {
    int taken = trace.stepsBefore(refused.thread(), refused.steps());
    return trace.kind(trace.row(refused.thread(), taken - 1));
  }
}

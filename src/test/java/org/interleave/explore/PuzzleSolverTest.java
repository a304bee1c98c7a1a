package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.explore.Advice.NoWay;
import org.interleave.explore.Advice.Unknown;
import org.interleave.explore.Advice.Way;
import org.interleave.machine.Machine;
import org.interleave.run.LiveRunner;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.Goal;
import org.interleave.scenario.Puzzle;
import org.interleave.scenario.ThreadKind;
import org.interleave.schedule.RandomScheduler;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.ThreadSwitches;
import org.interleave.trace.Trace;
import org.interleave.trace.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(300)
class PuzzleSolverTest {

  private static final RunMode BY_HAND = new RunMode.ByHand();

  static Stream<Scenario> puzzles() {
    return Catalogue.builtIn().chapters().stream()
        .flatMap(it -> it.entries().stream())
        .map(Scenario.class::cast)
        .filter(it -> it.puzzle().isPresent());
  }

  private static PuzzleSolver solver(Scenario scenario) {
    return PuzzleSolver.of(scenario, scenario.puzzle().orElseThrow());
  }

  private static Scenario scenario(String id) {
    return (Scenario) Catalogue.builtIn().entry(id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          four-steps     | 4 | End with val = 1.
          millisecond    | 3 | Lose no update, with the lock off.
          how-low        | 7 | End with val = 2.
          with           | 4 | End with sold = 2, with the lock off.
          exception      | 3 | End with total = 4.
          write-only     | 4 | End with val = 1, with the lock on.
          two-locks      | 4 | End with val = -1, with the lock on.
          check-then-act | 4 | End with balance = -20, with the lock on.
          deadlock       | 3 | End with a deadlock.
          event          | 4 | End with order = ['gun', 3, 2, 1].
          condition      | 5 | End with the exception IndexError.
          bounded-buffer | 3 | End with a deadlock, with the lock off.
          """)
  void eachPuzzleHasItsPar(String id, int par, String sentence) {
    Scenario scenario = scenario(id);

    assertThat(scenario.puzzle().map(Puzzle::sentence)).contains(sentence);
    assertThat(solver(scenario).advice())
        .isInstanceOfSatisfying(Way.class, it -> assertThat(it.switches()).isEqualTo(par));
    assertThat(puzzles().map(Scenario::id)).hasSize(12).contains(id);
  }

  /// All but one: there are too many orders of `how-low` to try them without remembering any.
  @ParameterizedTest
  @MethodSource("puzzles")
  void noOrderOfTheStepsHasFewerSwitchesThanPar(Scenario scenario) {
    PuzzleSolver solver = solver(scenario);
    Goal goal = scenario.puzzle().orElseThrow().goal();
    Way way = (Way) solver.advice();

    OptionalInt fewest =
        scenario.id().equals("how-low")
            ? Blocks.fewestSwitches(3, 2)
            : EveryOrder.fewestSwitches(solver.info(), goal, List.of(), 0);

    assertThat(fewest).hasValue(way.switches());
  }

  @ParameterizedTest
  @MethodSource("puzzles")
  void theWayLeadsToTheGoalWithAsManySwitchesAsItSays(Scenario scenario) {
    PuzzleSolver solver = solver(scenario);
    Way way = (Way) solver.advice();
    ByHand run = new ByHand(solver.info());
    way.choices().forEach(run::choose);

    assertThat(solver.isReachedBy(run.trace())).isTrue();
    assertThat(ThreadSwitches.in(run.trace())).isEqualTo(way.switches());
    assertThat(solver.advice(run.machine, run.trace())).isEqualTo(new Way(0, List.of()));
  }

  @ParameterizedTest
  @MethodSource("puzzles")
  void whoTakesEveryHintGetsThereWithAsManySwitchesAsTheFirstOneSays(Scenario scenario) {
    PuzzleSolver solver = solver(scenario);
    for (int seed = 0; seed < 3; seed++) {
      ByHand run = new ByHand(solver.info());
      Random random = new Random(seed);
      run.chooseAny(random, random.nextInt(10));
      if (solver.advice(run.machine, run.trace()) instanceof Way way) {
        int before = ThreadSwitches.in(run.trace());
        while (solver.advice(run.machine, run.trace()) instanceof Way next
            && !next.choices().isEmpty()) {
          run.choose(next.choices().getFirst());
        }
        assertThat(solver.isReachedBy(run.trace())).isTrue();
        assertThat(ThreadSwitches.in(run.trace())).isEqualTo(before + way.switches());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("puzzles")
  void recognisesTheGoalWhoeverHasChosenTheSteps(Scenario scenario) {
    PuzzleSolver solver = solver(scenario);
    Goal goal = scenario.puzzle().orElseThrow().goal();
    for (int seed = 0; seed < 50; seed++) {
      Trace trace = ScheduledRunner.run(solver.info(), new RandomScheduler(seed));

      assertThat(solver.isReachedBy(trace)).isEqualTo(Ended.as(goal, trace));
    }
    Trace live = LiveRunner.start(solver.info().in(new RunMode.Live(ThreadKind.VIRTUAL))).await();

    assertThat(solver.isReachedBy(live)).isEqualTo(Ended.as(goal, live));
  }

  @Test
  void anotherRunReachesNoGoal() {
    Scenario scenario = scenario("deadlock");
    PuzzleSolver solver = solver(scenario);
    Way way = (Way) solver.advice();
    Experiment slow = Experiment.of(scenario).with(Map.of("SLEEP", 0.5));

    assertThat(solver.isReachedBy(trace(solver.info(), way.choices()))).isTrue();
    assertThat(solver.isReachedBy(trace(RunInfo.of(slow, true, BY_HAND), way.choices()))).isFalse();
    assertThat(solver.isReachedBy(trace(solver.info(), way.choices().subList(0, 8)))).isFalse();
  }

  @Test
  void saysWhenThereIsNoWayAnyMore() {
    PuzzleSolver solver = solver(scenario("deadlock"));
    ByHand run = new ByHand(solver.info());
    // The main thread starts both; then Ada has the fork, sleeps, and has the knife.
    List.of(0, 0, 1, 1).forEach(run::choose);

    assertThat(solver.advice(run.machine, run.trace())).isInstanceOf(Way.class);
    run.choose(1);
    assertThat(solver.advice(run.machine, run.trace())).isEqualTo(new NoWay());
  }

  @Test
  void givesUpAfterTooManyStates() {
    Scenario scenario = scenario("how-low");
    RunInfo info = solver(scenario).info();

    assertThat(new PuzzleSolver(info, new Goal.NothingLost(), 20).advice())
        .isEqualTo(new Unknown(21));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noOrderOfARandomProgramHasFewerSwitches(int seed) {
    RandomPuzzle puzzle = RandomPuzzle.of(seed);
    OptionalInt fewest = EveryOrder.fewestSwitches(puzzle.info(), puzzle.goal(), List.of(), 0);

    switch (new PuzzleSolver(puzzle.info(), puzzle.goal(), 100_000).advice()) {
      case Way way -> {
        assertThat(fewest).hasValue(way.switches());
        Trace trace = trace(puzzle.info(), way.choices());
        assertThat(ThreadSwitches.in(trace)).isEqualTo(way.switches());
        assertThat(Ended.as(puzzle.goal(), trace)).isTrue();
      }
      case NoWay _ -> assertThat(fewest).isEmpty();
      case Unknown it -> throw new AssertionError(it);
    }
  }

  private static Trace trace(RunInfo info, List<Integer> choices) {
    ByHand run = new ByHand(info);
    choices.forEach(run::choose);
    return run.trace();
  }

  /// A run in which somebody chooses.
  private static final class ByHand {

    private final Transcript transcript;
    final Machine machine;

    ByHand(RunInfo info) {
      transcript = new Transcript(info, Limits.STANDARD);
      machine = new Machine(info, Limits.STANDARD, transcript);
    }

    void choose(int thread) {
      machine.step(thread);
    }

    void chooseAny(Random random, int times) {
      for (int time = 0; time < times && machine.outcome() == Outcome.RUNNING; time++) {
        choose(machine.ready(random.nextInt(machine.ready())));
      }
    }

    Trace trace() {
      return transcript.trace(machine.outcome());
    }
  }
}

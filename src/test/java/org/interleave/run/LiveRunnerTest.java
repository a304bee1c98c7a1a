package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LostUpdates;
import org.interleave.analysis.NaiveReplay;
import org.interleave.analysis.TraceCheck;
import org.interleave.program.Cell;
import org.interleave.program.Instruction.Add;
import org.interleave.program.Program;
import org.interleave.program.ThreadCode;
import org.interleave.scenario.Counter;
import org.interleave.scenario.Settings;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.trace.TraceRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class LiveRunnerTest {

  static Stream<Settings> manySizes() {
    return Sizes.random(1, 400);
  }

  @ParameterizedTest
  @MethodSource("manySizes")
  void everyRunIsRecordedExactly(Settings settings) {
    Trace trace = LiveRunner.start(settings).await();

    assertThat(TraceCheck.problems(trace)).isEmpty();
    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(trace.info().settings()).isEqualTo(settings);
    requireSameFindings(trace);
  }

  private static void requireSameFindings(Trace trace) {
    NaiveReplay.Result replay = NaiveReplay.of(trace);
    LostUpdates updates = LostUpdates.in(trace, 0);
    Settings settings = trace.info().settings();
    long increments = (long) settings.threads() * settings.iterations();
    int lost = (int) increments - replay.survivors().size();

    assertThat(replay.expected()).isEqualTo(increments);
    assertThat(replay.actual()).isEqualTo(replay.survivors().size());
    assertThat(IntStream.range(0, updates.survivors()).map(updates::survivor).boxed())
        .containsExactlyElementsOf(replay.survivors());
    assertThat(updates.ledger()).isEqualTo(new Ledger(increments, replay.actual(), lost));
    assertThat(trace.value(trace.row(0, trace.steps(0) - 1))).isEqualTo(-lost);
    if (settings.lock()) {
      assertThat(lost).isZero();
    }
  }

  static Stream<Settings> smallSizes() {
    return Sizes.random(2, 200).filter(size -> size.threads() * size.iterations() < 60).limit(20);
  }

  @ParameterizedTest
  @MethodSource("smallSizes")
  void theLedgerIsWhatAReplayOfTheStepsSoFarComesTo(Settings settings) {
    Trace trace = LiveRunner.start(settings).await();
    LostUpdates updates = LostUpdates.in(trace, 0);

    for (int steps = 0; steps <= trace.size(); steps++) {
      NaiveReplay.Result soFar = NaiveReplay.of(TraceRows.of(trace).firstRows(steps).trace());
      int lost = (int) soFar.expected() - soFar.survivors().size();
      assertThat(updates.ledger(steps))
          .isEqualTo(new Ledger(soFar.expected(), soFar.actual(), lost));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PLATFORM, true",
    "PLATFORM, false",
    "VIRTUAL, true",
    "VIRTUAL, false",
  })
  void everySnapshotOfARunIsAnExactBeginning(ThreadKind kind, boolean lock) {
    LiveRun run = LiveRunner.start(new Settings(8, 400, Duration.ZERO, lock, kind));
    int size = 0;
    // 8·400·4 + 2·8 + 3 = 12 819 steps at the least
    while (run.steps() < 12_819) {
      Trace soFar = run.soFar();
      assertThat(TraceCheck.problems(soFar)).isEmpty();
      assertThat(soFar.outcome()).isEqualTo(Outcome.RUNNING);
      NaiveReplay.of(soFar);
      size = soFar.size();
    }

    assertThat(run.await().size()).isGreaterThanOrEqualTo(size);
    assertThat(TraceCheck.problems(run.await())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PLATFORM, 1000", "VIRTUAL, 1000"})
  void theMostThreadsCanRun(ThreadKind kind, int threads) {
    Trace trace =
        LiveRunner.start(new Settings(threads, 2, Duration.ofMillis(1), false, kind)).await();

    assertThat(TraceCheck.problems(trace)).isEmpty();
    // 1000·2·4 + 2·1000 + 3
    assertThat(trace.size()).isEqualTo(10_003);
  }

  @Test
  void withTheLockOffNothingIsRecordedOfIt() {
    Trace trace =
        LiveRunner.start(new Settings(4, 5, Duration.ZERO, false, ThreadKind.PLATFORM)).await();

    assertThat(TraceRows.of(trace).rows()).noneMatch(row -> row.kind().isLocking());
  }

  @Test
  void aSleepLastsAtLeastAsLongAsItShould() {
    Trace trace =
        LiveRunner.start(new Settings(2, 2, Duration.ofMillis(1), false, ThreadKind.PLATFORM))
            .await();

    assertThat(TraceRows.of(trace).rows())
        .filteredOn(row -> row.kind() == StepKind.SLEEP)
        .hasSize(4)
        .allMatch(row -> row.end() - row.begin() >= 1_000_000);
  }

  @Test
  void refusesARunThatCannotBeRecorded() {
    Settings settings = new Settings(1000, 10_000, Duration.ZERO, false, ThreadKind.VIRTUAL);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiveRunner.start(settings))
        .withMessageStartingWith("1,000 threads x 10,000 iterations take up to 40,002,003 steps");
  }

  /// No listing makes a thread fail, so this one is a program that overflows a local.
  @ParameterizedTest
  @CsvSource({"PLATFORM", "VIRTUAL"})
  void aThreadThatFailsEndsTheRunWithItsReason(ThreadKind kind) {
    Settings settings = new Settings(1, 1, Duration.ZERO, false, kind);
    ThreadCode overflow =
        new ThreadCode(
            "MainThread",
            List.of("sum"),
            List.of(new Add(1, 0, Long.MAX_VALUE), new Add(2, 0, Long.MAX_VALUE)));
    Program program = new Program(List.of(new Cell("val", 0)), List.of(), List.of(overflow));
    LiveRun run = new LiveRun(new RunInfo(Counter.TITLE, "", settings, program));
    run.start(0);

    assertThatExceptionOfType(RunFailedException.class)
        .isThrownBy(run::await)
        .withMessage("long overflow")
        .withCauseInstanceOf(ArithmeticException.class);
  }

  @Test
  void severalRunsAtOnceDoNotMix() {
    List<LiveRun> runs =
        IntStream.rangeClosed(1, 6)
            .mapToObj(
                threads ->
                    LiveRunner.start(
                        new Settings(
                            threads, 50, Duration.ZERO, threads % 2 == 0, ThreadKind.VIRTUAL)))
            .toList();

    assertThat(runs)
        .allSatisfy(
            run -> {
              Trace trace = run.await();
              assertThat(TraceCheck.problems(trace)).isEmpty();
              requireSameFindings(trace);
            });
  }
}

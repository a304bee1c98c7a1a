package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LostUpdates;
import org.interleave.analysis.NaiveReplay;
import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Counter;
import org.interleave.trace.Outcome;
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

  static Stream<Counter> manySizes() {
    return Sizes.random(1, 400);
  }

  @ParameterizedTest
  @MethodSource("manySizes")
  void everyRunIsRecordedExactly(Counter settings) {
    Trace trace = LiveRunner.start(settings.info()).await();

    assertThat(TraceCheck.problems(trace)).isEmpty();
    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(trace.info().settings()).isEqualTo(settings.info().settings());
    requireSameFindings(trace, settings);
  }

  private static void requireSameFindings(Trace trace, Counter settings) {
    NaiveReplay.Result replay = NaiveReplay.of(trace);
    LostUpdates updates = LostUpdates.in(trace, 0);
    long increments = (long) settings.threads() * settings.iterations();
    int lost = (int) increments - replay.survivors().size();

    assertThat(replay.expected()).isEqualTo(increments);
    assertThat(replay.actual()).isEqualTo(replay.survivors().size());
    assertThat(IntStream.range(0, updates.survivors()).map(updates::survivor).boxed())
        .containsExactlyElementsOf(replay.survivors());
    assertThat(updates.ledger())
        .isEqualTo(
            new Ledger(increments, String.format(Locale.ROOT, "%,d", replay.actual()), lost, true));
    assertThat(trace.output()).isEqualTo(-lost + "\n");
    if (settings.lock()) {
      assertThat(lost).isZero();
    }
  }

  static Stream<Counter> smallSizes() {
    return Sizes.random(2, 200).filter(size -> size.threads() * size.iterations() < 60).limit(20);
  }

  @ParameterizedTest
  @MethodSource("smallSizes")
  void theLedgerIsWhatAReplayOfTheStepsSoFarComesTo(Counter settings) {
    Trace trace = LiveRunner.start(settings.info()).await();
    LostUpdates updates = LostUpdates.in(trace, 0);

    for (int steps = 0; steps <= trace.size(); steps++) {
      NaiveReplay.Result soFar = NaiveReplay.of(TraceRows.of(trace).firstRows(steps).trace());
      int lost = (int) soFar.expected() - soFar.survivors().size();
      assertThat(updates.ledger(steps))
          .isEqualTo(
              new Ledger(
                  soFar.expected(), String.format(Locale.ROOT, "%,d", soFar.actual()), lost, true));
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
    LiveRun run = LiveRunner.start(new Counter(8, 400, Duration.ZERO, lock, kind).info());
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
        LiveRunner.start(new Counter(threads, 2, Duration.ofMillis(1), false, kind).info()).await();

    assertThat(TraceCheck.problems(trace)).isEmpty();
    // 1000·2·4 + 2·1000 + 3
    assertThat(trace.size()).isEqualTo(10_003);
  }

  @Test
  void withTheLockOffNothingIsRecordedOfIt() {
    Trace trace =
        LiveRunner.start(new Counter(4, 5, Duration.ZERO, false, ThreadKind.PLATFORM).info())
            .await();

    assertThat(TraceRows.of(trace).rows()).noneMatch(row -> row.kind().isLocking());
  }

  @Test
  void aSleepLastsAtLeastAsLongAsItShould() {
    Trace trace =
        LiveRunner.start(new Counter(2, 2, Duration.ofMillis(1), false, ThreadKind.PLATFORM).info())
            .await();

    assertThat(TraceRows.of(trace).rows())
        .filteredOn(row -> row.kind() == StepKind.SLEEP)
        .hasSize(4)
        .allMatch(row -> row.end() - row.begin() >= 1_000_000);
  }

  @Test
  void severalRunsAtOnceDoNotMix() {
    List<Counter> sizes =
        IntStream.rangeClosed(1, 6)
            .mapToObj(
                threads ->
                    new Counter(threads, 50, Duration.ZERO, threads % 2 == 0, ThreadKind.VIRTUAL))
            .toList();
    List<LiveRun> runs = sizes.stream().map(Counter::info).map(LiveRunner::start).toList();

    for (int run = 0; run < runs.size(); run++) {
      Trace trace = runs.get(run).await();
      assertThat(TraceCheck.problems(trace)).isEmpty();
      requireSameFindings(trace, sizes.get(run));
    }
  }
}

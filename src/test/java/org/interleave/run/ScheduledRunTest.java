package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.interleave.analysis.TraceCheck;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.schedule.RandomScheduler;
import org.interleave.schedule.RoundRobinScheduler;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.SwitchInterval;
import org.interleave.trace.Trace;
import org.interleave.trace.TraceRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ScheduledRunTest {

  /// Takes as many steps as a run may.
  private static final String LONG =
      """
      from threading import Thread
      val = 0
      def count():
          global val
          while val < 4000000:
              val = 0 if val > 1000 else 1
      t = Thread(target=count)
      t.start()
      t.join()
      """;

  private static RunInfo info(String listing, RunMode mode) {
    Compiled compiled = (Compiled) Compiler.compile(listing);
    return RunInfo.of(Experiment.of("a listing", listing, true, compiled), true, mode);
  }

  static Stream<Arguments> modes() {
    SwitchInterval interval = new SwitchInterval.Steps(3);
    return Stream.of(
        Arguments.of(new RunMode.Random(7), new RandomScheduler(7)),
        Arguments.of(new RunMode.RoundRobin(interval), new RoundRobinScheduler(interval)));
  }

  @ParameterizedTest
  @MethodSource("modes")
  void aRunGoesAsItsModeSays(RunMode mode, Scheduler scheduler) {
    RunInfo info = RunInfo.of(Experiment.of(Catalogue.first()), false, mode);
    Trace trace = Runner.start(info).await();

    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(TraceRows.of(trace)).isEqualTo(TraceRows.of(ScheduledRunner.run(info, scheduler)));
  }

  @Test
  void whoeverGoesByHandIsNotStartedHere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Runner.start(info("x = 1\n", new RunMode.ByHand())));
  }

  @Test
  void aRunCanBeWatchedWhileItGoesOnAndBeCancelled() {
    OngoingRun run = Runner.start(info(LONG, new RunMode.Random(1)));
    Trace first = run.soFar();
    Trace second = run.soFar();
    run.cancel();
    Trace whole = run.await();

    assertThat(second.size()).isGreaterThanOrEqualTo(first.size());
    assertThat(whole.outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(whole.size()).isGreaterThanOrEqualTo(second.size());
    assertThat(run.steps()).isLessThanOrEqualTo(whole.size());
    assertThat(TraceCheck.problems(whole)).isEmpty();
  }

  @Test
  void whoComputesForEverCanBeCancelled() {
    String forEver = "x = 0\nwhile True:\n    x = 1 - x\n";
    OngoingRun run = Runner.start(info(forEver, new RunMode.Random(1)));
    run.cancel();

    assertThat(run.await().outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void whatCannotBeDoneEndsTheRunWithASentence() {
    OngoingRun run = Runner.start(info("x = 2 ** 62\ny = x * 4\n", new RunMode.Random(1)));

    assertThatThrownBy(run::await)
        .isInstanceOfSatisfying(
            RunFailedException.class, failed -> assertThat(failed.isForeseen()).isTrue());
  }

  @Test
  void tooManyThreadsEndTheRunWithASentence() {
    String many = "from threading import Thread\nfor _ in range(20000):\n    Thread().start()\n";
    OngoingRun run = Runner.start(info(many, new RunMode.Random(1)));

    assertThatThrownBy(run::await)
        .isInstanceOfSatisfying(
            RunFailedException.class, failed -> assertThat(failed.isForeseen()).isTrue());
  }
}

package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.TraceCheck;
import org.interleave.run.Swap.Reason;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapTest {

  private static final Experiment TWO =
      Experiment.of(Catalogue.first()).with(Map.of("NUM_THREADS", 2L, "COUNT", 1L));

  private static HandRun run(boolean lock, String choices) {
    return HandRun.of(
        RunInfo.of(TWO, lock, new RunMode.ByHand()),
        Arrays.stream(choices.split(" ")).map(Integer::valueOf).toList());
  }

  /// With the lock off: the threads 1 and 2 are started, each reads, computes, sleeps and writes.
  @ParameterizedTest
  @CsvSource({
    "0 0 1 1 1 1 2, 5, 0 0 1 1 1 2 1, 2 read 0|1 write 1",
    "0 0 1 2 1, 2, 0 0 2 1 1, 2 read 0|1 read 0|1 compute 1",
    "0 1 0 2, 0, '', 1 NOT_STARTED",
    "0 0 2 2, 1, '', 2 NOT_STARTED",
    "0 0 1 1, 2, '', 1 SAME_THREAD",
    "0 0 1, 2, '', 1 LAST",
  })
  void exchangesStepsWithTheLockOff(String choices, int first, String swapped, String result) {
    check(run(false, choices), first, swapped, result);
  }

  /// With the lock on each thread acquires it before that, and releases it behind.
  @ParameterizedTest
  @CsvSource({
    "0 0 1 1 1 1 1 2 1 2, 8, '', 2 WAITS",
    "0 0 1 1 1 1 1 1 2, 7, '', 2 OTHER_STEP",
    "0 0 1 2, 2, '', 2 OTHER_STEP",
    "0 0 1 1 1 1 2 1 1 2, 6, 0 0 1 1 1 1 1 2 1 2, 1 write 1|2 block|1 release|2 acquire",
  })
  void exchangesStepsWithTheLockOn(String choices, int first, String swapped, String result) {
    check(run(true, choices), first, swapped, result);
  }

  /// What time it was is no thread's doing.
  @Test
  void whoAskedWhatTimeItIsIsToldTheSame() {
    String listing =
        """
        def work():
            print(time.perf_counter())
        threads = [Thread(target=work), Thread(target=work)]
        for t in threads:
            t.start()
        """;
    Trace live = Python.run(listing, true, ThreadKind.PLATFORM);
    HandRun run = HandRun.takingOver(live, live.size());
    List<HandRun> swapped =
        IntStream.range(0, live.size())
            .mapToObj(first -> Swap.of(run, first))
            .flatMap(it -> it instanceof Swap.Done(HandRun done) ? Stream.of(done) : Stream.of())
            .toList();
    assertThat(swapped)
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.trace().output().lines())
                    .containsExactlyInAnyOrderElementsOf(live.output().lines().toList()));
  }

  private static void check(HandRun run, int first, String swapped, String result) {
    switch (Swap.of(run, first)) {
      case Swap.Done(HandRun made) -> {
        assertThat(text(made.allChoices())).isEqualTo(swapped);
        assertThat(steps(made.trace(), first)).isEqualTo(result);
        assertThat(TraceCheck.problems(made.trace())).isEmpty();
      }
      case Swap.Impossible(Reason reason, int thread) ->
          assertThat(thread + " " + reason).isEqualTo(result);
    }
  }

  private static String text(List<Integer> choices) {
    return choices.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static String steps(Trace trace, int from) {
    return IntStream.range(from, trace.size())
        .mapToObj(row -> (trace.thread(row) + " " + trace.kind(row).word() + " " + trace.text(row)))
        .map(String::strip)
        .collect(Collectors.joining("|"));
  }
}

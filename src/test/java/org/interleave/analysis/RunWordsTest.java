package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.HandMade;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunMode;
import org.interleave.trace.SwitchInterval;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.interleave.trace.TraceRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RunWordsTest {

  private static final RunMode LIVE = new RunMode.Live(ThreadKind.PLATFORM);

  static Stream<Arguments> modes() {
    return Stream.of(
        Arguments.of(LIVE, "2 platform threads", "ran in 2.3 ms"),
        Arguments.of(new RunMode.Live(ThreadKind.VIRTUAL), "2 virtual threads", "ran in 2.3 ms"),
        Arguments.of(
            new RunMode.Random(7), "2 threads, random order, seed 7", "2.3 ms of virtual time"),
        Arguments.of(
            new RunMode.Random(Long.MIN_VALUE),
            "2 threads, random order, seed -9223372036854775808",
            "2.3 ms of virtual time"),
        Arguments.of(
            new RunMode.RoundRobin(SwitchInterval.parse("5ms")),
            "2 threads in turn, 5 ms each",
            "2.3 ms of virtual time"),
        Arguments.of(
            new RunMode.RoundRobin(SwitchInterval.parse("1step")),
            "2 threads in turn, 1 step each",
            "2.3 ms of virtual time"),
        Arguments.of(new RunMode.Replay(), "2 threads, replayed", "2.3 ms of virtual time"),
        Arguments.of(new RunMode.ByHand(), "2 threads, by hand", "2.3 ms of virtual time"));
  }

  @ParameterizedTest
  @MethodSource("modes")
  void saysHowARunWasCarriedOutAndHowLongItTook(RunMode mode, String how, String took) {
    Trace trace = race(mode, 2_345_678).trace();

    assertThat(RunWords.how(trace)).isEqualTo(how);
    assertThat(RunWords.took(trace)).isEqualTo(took);
  }

  @Test
  void oneThreadIsNotThreads() {
    assertThat(RunWords.how(HandMade.with(1, false).trace())).isEqualTo("1 platform thread");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1500          | 0.0 ms          | 0 ms          | 1.5 µs of virtual time",
        "999900        | 1.0 ms          | 1 ms          | 999.9 µs of virtual time",
        "1000000       | 1.0 ms          | 1 ms          | 1.0 ms of virtual time",
        "5000000100000 | 5,000,000.1 ms  | 5,000,000 ms  | 5,000,000.1 ms of virtual time",
      })
  void virtualTimeIsNeverTakenForTimeThatPassed(
      long nanos, String live, String soFar, String virtual) {
    TraceRows rows = race(LIVE, nanos);

    assertThat(RunWords.time(rows.trace())).isEqualTo(live);
    assertThat(RunWords.time(rows.withOutcome(Outcome.RUNNING).trace())).isEqualTo(soFar);
    assertThat(RunWords.time(rows.in(new RunMode.Random(7)).trace())).isEqualTo(virtual);
  }

  private static TraceRows race(RunMode mode, long nanos) {
    return TraceRows.of(TinyRuns.race()).in(mode).withElapsed(nanos);
  }
}

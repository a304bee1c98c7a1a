package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Counter;
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

class TerminalTimelineTest {

  private static final String LEGEND =
      """
      r read   + add   w write   x lost write   ~~ sleep   .. wait
      A acquire   R release   S signal   ^ woken   X give up   = compute
      > start   -- join   p print   ! exception
      """;

  @Test
  void aLostWriteIsMarkedAndTheLedgerAddsUp() {
    assertThat(TerminalTimeline.of(TinyRuns.race(), 100))
        .isEqualTo(
            """
            MainThread >1 >2                -- -- -- -- -- r1 =-1 p-1
            Thread-1         r0 +1 ~~ ~~ ~~ ~~ ~~ x1
            Thread-2                  r0 +1    ~~ ~~ w1
            val        0                          1  1
            """
                + "\n"
                + LEGEND
                + "\nexpected 2 = actual 1 + lost 1\n");
  }

  @Test
  void waitingForTheLockFillsTheTimeUntilItIsAcquired() {
    assertThat(TerminalTimeline.of(TinyRuns.lockedRun(), 100))
        .isEqualTo(
            """
            MainThread >1       >2          -- -- -- -- -- -- -- -- -- -- r2 =0 p0
            Thread-1      A  r0       +1 ~~ ~~ w1 R
            Thread-2               .. .. .. .. .. .. A  r1    +1 ~~ w2 R
            val        0                       1                    2
            """
                + "\n"
                + LEGEND
                + "\nexpected 2 = actual 2 + lost 0\n");
  }

  @Test
  void aNarrowTerminalGetsSeveralBlocksOfThreadsThatAreAlive() {
    assertThat(TerminalTimeline.of(TinyRuns.race(), 40))
        .isEqualTo(
            """
            MainThread >1 >2                -- --
            Thread-1         r0 +1 ~~ ~~ ~~ ~~ ~~
            Thread-2                  r0 +1    ~~
            val        0

            MainThread -- -- -- r1 =-1 p-1
            Thread-1   x1
            Thread-2   ~~ w1
            val        1  1

            """
                + LEGEND
                + "\nexpected 2 = actual 1 + lost 1\n");
  }

  @Test
  void everyKindOfStepHasAMarkAndTheEndIsToldInWords() {
    Trace trace =
        Told.of("Ann", "Bob")
            .variable("name", "x")
            .subject("ready", SubjectKind.EVENT)
            .subject("lock", SubjectKind.LOCK)
            .step(1, StepKind.WAIT, "ready")
            .step(0, StepKind.SIGNAL, "ready", 1)
            .step(1, StepKind.WAKE, "ready")
            .step(1, StepKind.WRITE, "name", "Ann")
            .step(2, StepKind.ACQUIRE, "lock")
            .step(1, StepKind.BLOCK, "lock")
            .step(1, StepKind.GIVE_UP, "lock")
            .step(0, StepKind.PRINT, "", "hello")
            .step(2, StepKind.RAISE, "", new ExceptionValue(ExceptionType.VALUE_ERROR, List.of()))
            .trace();

    assertThat(TerminalTimeline.of(trace, 100))
        .isEqualTo(
            """
            MainThread    S1                    phello
            Ann        .. .. ^  w'Ann'    .. X
            Bob                        A               !ValueError
            name       'x'      'Ann'
            """
                + "\n"
                + LEGEND
                + "\nname: 'Ann'\nBob ended with ValueError in line 9.\n");
  }

  @Test
  void nothingRecordedLeavesTheLegendAndTheLedger() {
    assertThat(TerminalTimeline.of(TinyRuns.empty(), 100))
        .isEqualTo(LEGEND + "\nexpected 0 = actual 0 + lost 0\n");
  }

  @ParameterizedTest(name = "{0} threads x {1} iterations in {2} columns")
  @CsvSource({"1, 1, 40", "100, 100, 100", "1000, 5, 80", "2, 10000, 80"})
  void noLineIsTooLongAndALongRunIsCutOff(int threads, int iterations, int columns) {
    var settings = new Counter(threads, iterations, Duration.ZERO, false, ThreadKind.VIRTUAL);
    var trace = LiveRunner.start(settings.info()).await();

    String text = TerminalTimeline.of(trace, columns);

    String timeline = text.substring(0, text.indexOf("r read"));
    assertThat(timeline.lines()).allMatch(line -> line.length() <= columns).hasSizeLessThan(70);
    if (trace.size() > 100) {
      assertThat(timeline)
          .containsPattern("These are the first \\d+ of " + trace.size() + " steps");
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 80", "120, 100", "10, 40", "wide, 100", "'', 100"})
  void theTerminalSaysHowWideItIs(String columns, int width) {
    assertThat(TerminalShow.columns(Map.of("COLUMNS", columns))).isEqualTo(width);
    assertThat(TerminalShow.columns(Map.of())).isEqualTo(100);
  }
}

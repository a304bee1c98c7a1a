package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random programs on real threads: whatever they do, the record of it is exact, nothing waits for
/// ever, and the run can be had again.
@Timeout(120)
class RandomProgramsTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRunIsRecordedExactlyAndCanBeRepeated(long seed) throws InterruptedException {
    String listing = RandomPrograms.listing(seed);
    ThreadKind kind = seed % 2 == 0 ? ThreadKind.PLATFORM : ThreadKind.VIRTUAL;
    LiveRun run = LiveRunner.start(Python.info(listing, seed % 5 != 0, kind));
    if (!run.awaitEnd(Duration.ofSeconds(20))) {
      run.cancel();
    }
    Trace trace;
    try {
      trace = run.await();
    } catch (RunFailedException tooMuch) {
      // Lists within themselves are compared, as not even Python can.
      assertThat(tooMuch).hasMessageContaining("within one another");
      return;
    }

    assertThat(TraceCheck.problems(trace)).as(listing).isEmpty();
    assertThat(trace.outcome()).isIn(Outcome.FINISHED, Outcome.STUCK);
    assertThat(Facts.of(ScheduledRunner.replay(trace))).as(listing).isEqualTo(Facts.of(trace));
  }
}

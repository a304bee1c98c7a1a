package org.interleave.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadSwitchesTest {

  @ParameterizedTest
  @CsvSource({"'', 0", "0, 0", "'0 0 0', 0", "'0 1', 1", "'0 1 1 0', 2", "'0 1 2 1', 3"})
  void aStepOfAnotherThreadThanTheStepBeforeIsOne(String threads, int switches) {
    List<Integer> choices =
        Arrays.stream(threads.split(" "))
            .filter(it -> !it.isEmpty())
            .map(Integer::valueOf)
            .toList();

    assertThat(ThreadSwitches.in(choices)).isEqualTo(switches);
  }

  @Test
  void aTraceHasThoseOfItsRows() {
    Trace trace = HandMade.with(2, false).start(1).start(2).read(1).read(2).compute(2).trace();

    // The main thread, the first, the second.
    assertThat(ThreadSwitches.in(trace)).isEqualTo(2);
    assertThat(ThreadSwitches.in(trace, 3)).isEqualTo(1);
    assertThat(ThreadSwitches.in(trace, 0)).isZero();
  }
}

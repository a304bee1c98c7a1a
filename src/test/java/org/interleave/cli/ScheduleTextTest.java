package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | ''",
        "1 | 1",
        "1 2 2 1 | 1 2*2 1",
        "0 0 0 12 12 | 0*3 12*2",
        "1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 | "
            + "1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 .."
      })
  void aScheduleTellsStepsOfOneThreadAtOnce(String threads, String text) {
    assertThat(
            ScheduleText.of(
                Stream.of(threads.split(" "))
                    .filter(it -> !it.isEmpty())
                    .map(Integer::valueOf)
                    .toList()))
        .isEqualTo(text);
  }
}

package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.interleave.run.Listings;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "raise ValueError | ValueError",
        "raise ValueError('a') | ValueError: a",
        "raise ValueError('a', 1) | ValueError: ('a', 1)",
        "raise ValueError(ValueError('b')) | ValueError: b",
        "x = 10.0 ** 400 | OverflowError: (34, 'Numerical result out of range')",
      })
  void isTheLineThatPythonPrintsLast(String line, String text) {
    Trace trace = Listings.runText(line + "\n", true);
    int row =
        IntStream.range(0, trace.size())
            .filter(it -> trace.kind(it) == StepKind.RAISE)
            .findFirst()
            .orElseThrow();

    assertThat(ExceptionText.of(trace, row)).isEqualTo(text);
  }
}

package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

  private static Outcome outcome(String text) {
    return OutcomeReader.outcome(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "val = 2 | val = 2 | true",
        "val = 2 | val = 1 | false",
        "val = 2 | val = 2, x = 3 | true",
        "val = 2, x = 3 | val = 2 | false",
        "val = 2 | val = 2, prints 'done' | true",
        "prints 'done' | val = 2, prints 'done' | true",
        "prints 'done' | val = 2 | false",
        "val = 2 | deadlock, val = 2 | false",
        "deadlock | deadlock, val = 2 | true",
        "val = 2 | exception ValueError, val = 2 | false",
        "exception ValueError | exception ValueError, val = 2 | true",
        "exception ValueError, exception ValueError | exception ValueError, val = 2 | false",
      })
  void nothingIsSaidOfWhatIsNotNamed(String said, String whole, boolean isTrue) {
    assertThat(outcome(said).includes(outcome(whole))).isEqualTo(isTrue);
  }
}

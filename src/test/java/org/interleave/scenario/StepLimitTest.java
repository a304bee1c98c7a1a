package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepLimitTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, false",
    "100, 100, true",
    // 1000·2499·4 + 2·1000 + 3 = 9 998 003 steps
    "1000, 2499, false",
    // 249·10000·4 + 2·249 + 3 = 9 960 501 steps
    "249, 10000, false",
    // 1000·1428·7 + 2003 = 9 998 003 steps
    "1000, 1428, true",
    // 142·10000·7 + 2·142 + 3 = 9 940 287 steps
    "142, 10000, true",
  })
  void acceptsWhatCanBeRecorded(int threads, int iterations, boolean lock) {
    assertThat(StepLimit.refusal(sized(threads, iterations, lock))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 1000·10000·4 + 2003
          1000 | 10000 | false | 1,000 threads x 10,000 iterations take up to 40,002,003 steps, and at most 10,000,000 can be recorded: lower the threads to 249 or the iterations to 2,499.
          # 1000·2500·4 + 2003; 999·2500·4 + 2·999 + 3 = 9 992 001
          1000 | 2500  | false | 1,000 threads x 2,500 iterations take up to 10,002,003 steps, and at most 10,000,000 can be recorded: lower the threads to 999 or the iterations to 2,499.
          # 250·10000·4 + 503
          250  | 10000 | false | 250 threads x 10,000 iterations take up to 10,000,503 steps, and at most 10,000,000 can be recorded: lower the threads to 249 or the iterations to 9,999.
          # 1000·10000·7 + 2003
          1000 | 10000 | true  | 1,000 threads x 10,000 iterations take up to 70,002,003 steps, and at most 10,000,000 can be recorded: lower the threads to 142 or the iterations to 1,428.
          # 143·10000·7 + 289; 143·9989·7 + 289 = 9 999 278
          143  | 10000 | true  | 143 threads x 10,000 iterations take up to 10,010,289 steps, and at most 10,000,000 can be recorded: lower the threads to 142 or the iterations to 9,989.
          """)
  void refusesTheRestWithTheNumbersAndTheRemedy(
      int threads, int iterations, boolean lock, String sentence) {
    assertThat(StepLimit.refusal(sized(threads, iterations, lock))).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    // the remedies named above, and one more than each
    "1000, 10000, false, 249, 2499",
    "1000, 2500, false, 999, 2499",
    "250, 10000, false, 249, 9999",
    "1000, 10000, true, 142, 1428",
    "143, 10000, true, 142, 9989",
  })
  void theRemedyIsEnoughAndNotTooMuch(
      int threads, int iterations, boolean lock, int fewerThreads, int fewerIterations) {
    assertThat(StepLimit.refusal(sized(fewerThreads, iterations, lock))).isEmpty();
    assertThat(StepLimit.refusal(sized(threads, fewerIterations, lock))).isEmpty();
    assertThat(StepLimit.refusal(sized(fewerThreads + 1, iterations, lock))).isPresent();
    assertThat(StepLimit.refusal(sized(threads, fewerIterations + 1, lock))).isPresent();
  }

  private static Settings sized(int threads, int iterations, boolean lock) {
    return new Settings(threads, iterations, Duration.ZERO, lock, ThreadKind.PLATFORM);
  }
}

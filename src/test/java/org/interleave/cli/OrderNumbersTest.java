package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "34650 | 34,650",
        "999999999999999 | 999,999,999,999,999",
        "1000000000000000 | 1.00e+15",
        "107507208733336176461620 | 1.08e+23"
      })
  void largeNumbersOfOrdersAreRounded(String orders, String text) {
    assertThat(OrderNumbers.count(new BigInteger(orders))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 3 | 0.0 %",
        "1 | 3 | 33.3 %",
        "3 | 3 | 100.0 %",
        "1 | 1001 | < 0.1 %",
        "1 | 1000 | 0.1 %",
        "1000 | 1001 | > 99.9 %",
        "999 | 1000 | 99.9 %"
      })
  void aShareThatLooksLikeNothingIsNothing(String some, String all, String text) {
    assertThat(OrderNumbers.share(new BigInteger(some), new BigInteger(all))).isEqualTo(text);
  }

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
            OrderNumbers.schedule(
                Stream.of(threads.split(" "))
                    .filter(it -> !it.isEmpty())
                    .map(Integer::valueOf)
                    .toList()))
        .isEqualTo(text);
  }
}

package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "34650, '34,650'",
    "999999999999999, '999,999,999,999,999'",
    "1000000000000000, 1.00 \u00D7 10\u00B9\u2075",
    "9999999999999999, 1.00 \u00D7 10\u00B9\u2076",
    "123456789012345678901234567890, 1.23 \u00D7 10\u00B2\u2079",
  })
  void aCountHasAllItsDigitsAsLongAsTheyCanBeRead(BigInteger number, String text) {
    assertThat(Figures.count(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 6, 0 %",
    "6, 6, 100 %",
    "2, 6, 33.3 %",
    "90, 34650, 0.26 %",
    "1, 34650, < 0.01 %",
    "34649, 34650, > 99.9 %",
  })
  void onlyNothingIsNoneAndOnlyEverythingIsAll(BigInteger some, BigInteger all, String text) {
    assertThat(Figures.percent(Figures.part(some, all))).isEqualTo(text);
  }
}

package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

  @ParameterizedTest
  @CsvSource({
    "0s, 0",
    "0.0us, 0",
    "1ns, 1",
    "500us, 500000",
    "500µs, 500000",
    "1ms, 1000000",
    "1 ms, 1000000",
    "' 1ms ', 1000000",
    "1.5ms, 1500000",
    "0.001us, 1",
    "1s, 1000000000",
    "0.000000001s, 1",
    "999999999.999999999s, 999999999999999999",
  })
  void readsANumberWithAUnit(String text, long nanos) {
    assertThat(DurationText.parse(text)).isEqualTo(Duration.ofNanos(nanos));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "ms",
        "-1ms",
        "+1ms",
        "1m",
        "1MS",
        "1 s 2",
        "1,5ms",
        ".5ms",
        "1.ms",
        "1e3ms",
        "1ms1ms",
        "0x1ms",
        "1  ms",
        "١ms",
        "NaNs",
        "1000000000s",
        "%d",
        "1min"
      })
  void refusesNonsense(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DurationText.parse(text))
        .withMessage(
            "'" + text + "' is no duration; write a number and a unit, such as 500us, 1ms or 0s.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5ns", "1.0001us", "0.0000001ms"})
  void refusesFractionsOfANanosecond(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DurationText.parse(text))
        .withMessage("'" + text + "' has a fraction of a nanosecond; write whole nanoseconds.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 s",
    "1, 1 ns",
    "999, 999 ns",
    "1000, 1 µs",
    "1500, 1500 ns",
    "1500000, 1500 µs",
    "1000000, 1 ms",
    "1001000000, 1001 ms",
    "1000000000, 1 s",
    "-1000, -1 µs",
  })
  void writesInTheLargestUnitThatLeavesNoFraction(long nanos, String text) {
    assertThat(DurationText.of(Duration.ofNanos(nanos))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 999, 1_000, 1_001, 1_500_000, 999_999_999, 1_000_000_000})
  void readsBackWhatItWrote(long nanos) {
    Duration duration = Duration.ofNanos(nanos);

    assertThat(DurationText.parse(DurationText.of(duration))).isEqualTo(duration);
  }
}

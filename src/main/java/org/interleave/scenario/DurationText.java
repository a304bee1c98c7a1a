package org.interleave.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Durations as people write them: `500us`, `1ms`, `0s`; from whole nanoseconds to seconds.
public final class DurationText {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?(ns|us|µs|ms|s)");

  private DurationText() {}

  /// Reads a number with a unit.
  ///
  /// @throws IllegalArgumentException with a sentence for the user, when it is none
  public static Duration parse(String text) {
    Matcher parts = WRITTEN.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no duration; write a number and a unit, such as 500us, 1ms or 0s."
              .formatted(text));
    }
    BigDecimal nanos =
        new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(nanosIn(parts.group(2))));
    if (nanos.stripTrailingZeros().scale() > 0) {
      throw new IllegalArgumentException(
          "'%s' has a fraction of a nanosecond; write whole nanoseconds.".formatted(text));
    }
    return Duration.ofNanos(nanos.longValueExact());
  }

  private static long nanosIn(String unit) {
    return switch (unit) {
      case "ns" -> 1;
      case "us", "µs" -> 1_000;
      case "ms" -> 1_000_000;
      default -> 1_000_000_000;
    };
  }

  /// Writes a duration exactly, in the largest unit that leaves no fraction: `1 ms`, `1500 µs`.
  public static String of(Duration duration) {
    long nanos = duration.toNanos();
    if (nanos % 1_000_000_000 == 0) {
      return nanos / 1_000_000_000 + " s";
    } else if (nanos % 1_000_000 == 0) {
      return nanos / 1_000_000 + " ms";
    } else if (nanos % 1_000 == 0) {
      return nanos / 1_000 + " µs";
    }
    return nanos + " ns";
  }
}

package org.interleave.trace;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interleave.scenario.DurationText;

/// How long a thread goes on before it lets another one.
public sealed interface SwitchInterval {

  /// So many steps.
  record Steps(int count) implements SwitchInterval {}

  /// So many ns of virtual time, until the program sets another interval.
  record Time(long nanos) implements SwitchInterval {}

  /// Reads what people write: `1step`, `20 steps`, `5ms`.
  ///
  /// @throws IllegalArgumentException with a sentence for the user, when it is none of these
  static SwitchInterval parse(String text) {
    Matcher steps = Pattern.compile("(\\d{1,9}) ?steps?").matcher(text.strip());
    SwitchInterval interval =
        steps.matches()
            ? new Steps(Integer.parseInt(steps.group(1)))
            : new Time(DurationText.parse(text).toNanos());
    if (interval.equals(new Steps(0)) || interval.equals(new Time(0))) {
      throw new IllegalArgumentException("'%s' is too short; write 1step or more.".formatted(text));
    }
    return interval;
  }

  /// In words: `1 step`, `5 ms`.
  default String text() {
    return switch (this) {
      case Steps(int count) -> count == 1 ? "1 step" : count + " steps";
      case Time(long nanos) -> DurationText.of(Duration.ofNanos(nanos));
    };
  }
}

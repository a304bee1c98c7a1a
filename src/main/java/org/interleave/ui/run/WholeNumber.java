package org.interleave.ui.run;

import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Reads what is typed into a number field; nonsense leaves the last number in place.
final class WholeNumber extends StringConverter<Integer> {

  private static final int MOST_DIGITS = 9;

  private final Supplier<Integer> last;

  WholeNumber(Supplier<Integer> last) {
    this.last = last;
  }

  /// The number that a text stands for, when it is one within the limits.
  static OptionalInt in(String text, int least, int most) {
    String digits = text.strip();
    if (!digits.matches("\\d{1," + MOST_DIGITS + "}")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(digits);
    return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }

  @Override
  public String toString(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  @Override
  public Integer fromString(@Nullable String text) {
    return text == null ? last.get() : in(text, 0, Integer.MAX_VALUE).orElseGet(() -> last.get());
  }
}

package org.interleave.ui.run;

import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Reads what is typed into a number field: from 1 up. A number beyond the limits becomes the
/// nearest one within; nonsense leaves the last number in place.
final class WholeNumber extends StringConverter<Integer> {

  private final int most;
  private final Supplier<Integer> last;

  WholeNumber(int most, Supplier<Integer> last) {
    this.most = most;
    this.last = last;
  }

  /// The number that a text stands for, when it is one.
  OptionalInt read(String text) {
    String digits = text.strip();
    if (!digits.matches("\\d+")) {
      return OptionalInt.empty();
    }
    BigInteger number = new BigInteger(digits);
    return OptionalInt.of(number.max(BigInteger.ONE).min(BigInteger.valueOf(most)).intValueExact());
  }

  @Override
  public String toString(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  @Override
  public Integer fromString(@Nullable String text) {
    return text == null ? last.get() : read(text).orElseGet(last::get);
  }
}

package org.interleave.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A number's decimal digits.
///
/// @param digits from the first that is not 0; a single 0 for zero
/// @param point how many of them stand before the point; negative when zeros follow it
record Digits(String digits, int point) {

  static Digits of(BigDecimal number) {
    String digits = number.unscaledValue().toString();
    return number.signum() == 0
        ? new Digits("0", 1)
        : new Digits(digits, digits.length() - number.scale());
  }

  /// As few as tell a float from its neighbours.
  static Digits shortest(double magnitude) {
    BigDecimal number = new BigDecimal(Double.toString(magnitude)).stripTrailingZeros();
    // Double.toString prefers two digits where one would do: 4.9E-324.
    BigDecimal single = number.round(new MathContext(1, RoundingMode.HALF_EVEN));
    boolean isEnough = number.precision() == 2 && single.doubleValue() == magnitude;
    return of(isEnough ? single : number);
  }

  /// Whether Python writes a number without an exponent when there is room for so many digits.
  boolean isMiddling(int room) {
    return -4 < point && point <= room;
  }

  Digits padded(int count) {
    return new Digits(digits + "0".repeat(Math.max(0, count - digits.length())), point);
  }

  Digits stripped() {
    return new Digits(digits.charAt(0) + digits.substring(1).replaceAll("0+$", ""), point);
  }

  /// Without an exponent.
  ///
  /// @param whole what follows when there is nothing behind the point
  String plain(String whole) {
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    } else if (point >= digits.length()) {
      return digits + "0".repeat(point - digits.length()) + whole;
    }
    return digits.substring(0, point) + "." + digits.substring(point);
  }

  /// With an exponent.
  ///
  /// @param whole what follows the first digit when it is the only one
  String scientific(String whole) {
    int exponent = point - 1;
    String rest = digits.length() == 1 ? whole : "." + digits.substring(1);
    String sign = exponent < 0 ? "e-" : "e+";
    String padding = Math.abs(exponent) < 10 ? "0" : "";
    return digits.charAt(0) + rest + sign + padding + Math.abs(exponent);
  }
}

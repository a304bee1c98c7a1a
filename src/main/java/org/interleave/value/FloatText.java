package org.interleave.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Floats in characters, without their sign where nothing else is said.
final class FloatText {

  /// No float has more digits than so many, neither in all nor behind the point.
  private static final int MOST_DIGITS = 1100;

  private FloatText() {}

  /// The shortest text that means this very float, with its sign.
  static String repr(double value) {
    double magnitude = Math.abs(value);
    if (magnitude >= 1e-3 && magnitude < 1e7) {
      return Double.toString(value);
    }
    String sign = isNegative(value) ? "-" : "";
    return sign + (Double.isFinite(value) ? shortest(magnitude, "", ".0") : special(value));
  }

  static boolean isNegative(double value) {
    return value < 0 || (value == 0 && 1 / value < 0);
  }

  /// `inf` or `nan`.
  static String special(double value) {
    return Double.isNaN(value) ? "nan" : "inf";
  }

  /// @param bare what follows a whole number with an exponent
  /// @param whole what follows a whole number without one
  static String shortest(double magnitude, String bare, String whole) {
    Digits digits = Digits.shortest(magnitude);
    return digits.isMiddling(16) ? digits.plain(whole) : digits.scientific(bare);
  }

  /// With so many digits behind the point.
  static String fixed(double magnitude, int places) {
    int exact = Math.min(places, MOST_DIGITS);
    String text = new BigDecimal(magnitude).setScale(exact, RoundingMode.HALF_EVEN).toPlainString();
    return text + "0".repeat(places - exact);
  }

  /// With one digit before the point, so many behind it, and an exponent.
  static String scientific(double magnitude, int places, String bare) {
    return significant(magnitude, places + 1).scientific(bare);
  }

  static Digits significant(double magnitude, int count) {
    int exact = Math.min(count, MOST_DIGITS);
    BigDecimal rounded =
        new BigDecimal(magnitude).round(new MathContext(exact, RoundingMode.HALF_EVEN));
    return Digits.of(rounded).padded(count);
  }
}

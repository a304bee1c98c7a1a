package org.interleave.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Rounds numbers by their exact values; what lies in the middle goes to the even side.
final class Rounding {

  /// Beyond so many digits behind the point no float changes.
  private static final long MOST_DIGITS = 323;

  /// Beyond so many digits before the point nothing is left of any float.
  private static final long LEAST_DIGITS = -308;

  private Rounding() {}

  /// @param digits how many to keep behind the point; `None` for an integer
  static Object of(Object number, Object digits) {
    if (!Numbers.isNumber(number)) {
      throw PythonException.of(
          ExceptionType.TYPE_ERROR,
          "type " + TypeName.of(number) + " doesn't define __round__ method");
    }
    boolean isWhole = digits == None.NONE;
    if (number instanceof Double real && isWhole) {
      return integer(real);
    } else if (number instanceof Double real) {
      return real(real, Numbers.integer(digits));
    }
    long integer = Numbers.toLong(number);
    return isWhole ? integer : integer(integer, Numbers.integer(digits));
  }

  private static long integer(double number) {
    Conversion.requireFinite(number);
    return fitting(new BigDecimal(number).setScale(0, RoundingMode.HALF_EVEN));
  }

  private static long integer(long number, long digits) {
    return digits >= 0
        ? number
        : fitting(
            new BigDecimal(number)
                .setScale((int) Math.max(digits, LEAST_DIGITS), RoundingMode.HALF_EVEN));
  }

  private static long fitting(BigDecimal number) {
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw Refusal.integer("What round() gives");
    }
  }

  private static double real(double number, long digits) {
    if (!Double.isFinite(number) || digits > MOST_DIGITS) {
      return number;
    } else if (digits < LEAST_DIGITS) {
      return 0.0 * number;
    }
    double rounded =
        new BigDecimal(number).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw PythonException.of(
          ExceptionType.OVERFLOW_ERROR, "rounded value too large to represent");
    }
    return Math.copySign(rounded, number);
  }
}

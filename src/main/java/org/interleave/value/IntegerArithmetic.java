package org.interleave.value;

import java.math.BigDecimal;
import java.math.MathContext;

/// Arithmetic on integers, which refuses what does not fit.
final class IntegerArithmetic {

  /// Up to here floats have every integer.
  private static final long EXACT = 1L << Double.PRECISION;

  /// With so many digits a quotient of two integers is exact, or too far from the middle of two
  /// floats for its rounding to matter.
  private static final MathContext PRECISE = new MathContext(100);

  private IntegerArithmetic() {}

  static Object apply(BinaryOperator operator, long left, long right) {
    try {
      return switch (operator) {
        case ADD -> Math.addExact(left, right);
        case SUBTRACT -> Math.subtractExact(left, right);
        case MULTIPLY -> Math.multiplyExact(left, right);
        case DIVIDE -> divide(left, right);
        case FLOOR_DIVIDE ->
            Math.floorDivExact(left, nonZero(right, "integer division or modulo by zero"));
        case MODULO -> Math.floorMod(left, nonZero(right, "integer modulo by zero"));
        case POWER -> power(left, right);
      };
    } catch (ArithmeticException _) {
      throw Refusal.integer(left + " " + operator.symbol() + " " + right);
    }
  }

  static long negate(long value) {
    if (value == Long.MIN_VALUE) {
      throw Refusal.integer("-(" + value + ")");
    }
    return -value;
  }

  private static double divide(long left, long right) {
    nonZero(right, "division by zero");
    if (left == 0 || (isExact(left) && isExact(right))) {
      return (double) left / (double) right;
    }
    return new BigDecimal(left).divide(new BigDecimal(right), PRECISE).doubleValue();
  }

  private static boolean isExact(long value) {
    return -EXACT <= value && value <= EXACT;
  }

  private static Object power(long base, long exponent) {
    if (exponent < 0) {
      return FloatArithmetic.apply(BinaryOperator.POWER, (double) base, (double) exponent);
    } else if (-1 <= base && base <= 1) {
      return Math.powExact(base, (int) Math.min(exponent, 2 - (exponent & 1)));
    }
    return Math.powExact(base, Math.toIntExact(exponent));
  }

  private static long nonZero(long divisor, String message) {
    if (divisor == 0) {
      throw PythonException.of(ExceptionType.ZERO_DIVISION_ERROR, message);
    }
    return divisor;
  }
}

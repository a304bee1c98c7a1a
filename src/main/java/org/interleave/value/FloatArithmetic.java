package org.interleave.value;

import java.util.List;

/// Arithmetic on floats.
final class FloatArithmetic {

  private FloatArithmetic() {}

  static double apply(BinaryOperator operator, double left, double right) {
    return switch (operator) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / nonZero(right, "float division by zero");
      case FLOOR_DIVIDE -> floorDivide(left, nonZero(right, "float floor division by zero"));
      case MODULO -> modulo(left, nonZero(right, "float modulo"));
      case POWER -> power(left, right);
    };
  }

  /// The remainder with the divisor's sign, even when it is zero.
  private static double modulo(double left, double right) {
    double remainder = left % right;
    if (remainder == 0) {
      return Math.copySign(0.0, right);
    }
    return (remainder < 0) == (right < 0) ? remainder : remainder + right;
  }

  /// Takes the remainder away first, so that the quotient is a whole number but for its rounding.
  private static double floorDivide(double left, double right) {
    double remainder = left % right;
    double quotient = (left - remainder) / right;
    if (remainder != 0 && (remainder < 0) != (right < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, left / right);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  private static double power(double base, double exponent) {
    if (Double.isFinite(base) && Double.isFinite(exponent)) {
      return finitePower(base, exponent);
    }
    // Python counts these as 1 where Java has no number.
    boolean isOne = base == 1 || (base == -1 && Double.isInfinite(exponent));
    return isOne ? 1 : Math.pow(base, exponent);
  }

  private static double finitePower(double base, double exponent) {
    if (base == 0 && exponent < 0) {
      throw PythonException.of(
          ExceptionType.ZERO_DIVISION_ERROR, "0.0 cannot be raised to a negative power");
    } else if (base < 0 && exponent != Math.rint(exponent)) {
      throw Refusal.complex(base, exponent);
    }
    double result = Math.pow(base, exponent);
    if (Double.isInfinite(result)) {
      throw new PythonException(
          new ExceptionValue(
              ExceptionType.OVERFLOW_ERROR, List.of(34L, "Numerical result out of range")));
    }
    return result;
  }

  private static double nonZero(double divisor, String message) {
    if (divisor == 0) {
      throw PythonException.of(ExceptionType.ZERO_DIVISION_ERROR, message);
    }
    return divisor;
  }
}

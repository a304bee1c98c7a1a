package org.interleave.value;

/// What `int` and `float` make of other values.
final class Conversion {

  private Conversion() {}

  static long integer(Object value) {
    return switch (value) {
      case Long it -> it;
      case Boolean it -> Numbers.toLong(it);
      case Double it -> truncated(it);
      case String it -> Numeral.integer(it);
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "int() argument must be a string, a bytes-like object or a real number, not '"
                  + TypeName.of(value)
                  + "'");
    };
  }

  static double real(Object value) {
    if (value instanceof String text) {
      return Numeral.real(text);
    } else if (Numbers.isNumber(value)) {
      return Numbers.toDouble(value);
    }
    throw PythonException.of(
        ExceptionType.TYPE_ERROR,
        "float() argument must be a string or a real number, not '" + TypeName.of(value) + "'");
  }

  private static long truncated(double number) {
    requireFinite(number);
    if (-0x1p63 <= number && number < 0x1p63) {
      return (long) number;
    }
    throw Refusal.integer("int(" + FloatText.repr(number) + ")");
  }

  /// Raises Python's error for a float that no integer comes near.
  static void requireFinite(double number) {
    if (Double.isNaN(number)) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "cannot convert float NaN to integer");
    } else if (Double.isInfinite(number)) {
      throw PythonException.of(
          ExceptionType.OVERFLOW_ERROR, "cannot convert float infinity to integer");
    }
  }
}

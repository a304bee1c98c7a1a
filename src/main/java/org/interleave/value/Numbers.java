package org.interleave.value;

/// Integers, floats, and booleans, which are integers in all respects but their name.
public final class Numbers {

  private Numbers() {}

  static boolean isNumber(Object value) {
    return value instanceof Double || isInteger(value);
  }

  static boolean isInteger(Object value) {
    return value instanceof Long || value instanceof Boolean;
  }

  /// The value of an integer.
  static long toLong(Object integer) {
    return integer instanceof Boolean it ? (it ? 1 : 0) : (Long) integer;
  }

  /// The value of a number, rounded if need be.
  static double toDouble(Object number) {
    return number instanceof Double it ? it : (double) toLong(number);
  }

  /// What an argument that has to be an integer says.
  ///
  /// @throws PythonException as Python's when it is no integer
  public static long integer(Object argument) {
    if (isInteger(argument)) {
      return toLong(argument);
    }
    throw PythonException.of(
        ExceptionType.TYPE_ERROR,
        "'" + TypeName.of(argument) + "' object cannot be interpreted as an integer");
  }
}

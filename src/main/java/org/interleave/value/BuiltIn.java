package org.interleave.value;

/// Python's built-in functions whose result depends on nothing but their arguments, which are given
/// in Python's order, as many as there are in the listing.
public enum BuiltIn {
  LENGTH,
  /// stop; or start, stop, step
  RANGE,
  LIST,
  /// items; or several arguments
  MINIMUM,
  /// items; or several arguments
  MAXIMUM,
  /// items, start
  SUM,
  STRING,
  /// number or string
  INTEGER,
  /// number or string
  FLOAT,
  TRUTH,
  ABSOLUTE,
  /// number, digits or `None`
  ROUND,
  /// A value in the way that the text behind the colon of an f-string's field says.
  FORMAT,
  /// Strings, one behind the other.
  CONCATENATE
}

package org.interleave.value;

/// Python's built-in functions whose result depends on nothing but their arguments.
public enum BuiltIn {
  LENGTH,
  RANGE,
  LIST,
  MINIMUM,
  MAXIMUM,
  SUM,
  STRING,
  /// A value in the way that the text behind the colon of an f-string's field says.
  FORMAT,
  /// Strings, one behind the other.
  CONCATENATE
}

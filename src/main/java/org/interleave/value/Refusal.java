package org.interleave.value;

import java.util.Locale;
import java.util.ResourceBundle;

/// What goes too far: Python might go on, and this package refuses, so that a result is never wrong
/// and a machine never exhausted.
final class Refusal {

  /// How many items or characters a value can have.
  static final int LONGEST = 10_000_000;

  /// How many values can stand within one another: an ordinary thread's stack has room for them.
  private static final int DEEPEST = 500;

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.interleave.value.Refusal");

  private Refusal() {}

  /// @param number how the number that does not fit comes about
  static PythonException integer(String number) {
    return of(ExceptionType.OVERFLOW_ERROR, "integer", number);
  }

  static PythonException percentFormat() {
    return of(ExceptionType.TYPE_ERROR, "percent");
  }

  static PythonException complex(double base, double exponent) {
    return of(ExceptionType.VALUE_ERROR, "complex", FloatText.repr(base), FloatText.repr(exponent));
  }

  /// The size, if a value can have so many items or characters.
  static int size(long items) {
    if (items > LONGEST) {
      throw of(ExceptionType.MEMORY_ERROR, "size", LONGEST);
    }
    return (int) items;
  }

  /// Refuses to go deeper, in Python's words.
  ///
  /// @param depth how many values there are around the next one
  /// @param where the end of the sentence
  static void checkDepth(int depth, String where) {
    if (depth >= DEEPEST) {
      throw PythonException.of(
          ExceptionType.RECURSION_ERROR, "maximum recursion depth exceeded " + where);
    }
  }

  private static PythonException of(ExceptionType type, String key, Object... values) {
    return PythonException.of(type, String.format(Locale.ROOT, TEXTS.getString(key), values));
  }
}

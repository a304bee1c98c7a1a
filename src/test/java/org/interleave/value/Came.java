package org.interleave.value;

import java.util.function.Supplier;

/// What came of something, in words.
final class Came {

  private Came() {}

  /// The `repr` of a value, or the last line of an exception.
  static String from(Supplier<Object> something) {
    try {
      return Text.repr(something.get());
    } catch (PythonException e) {
      return e.value().line();
    }
  }
}

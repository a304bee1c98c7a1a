package org.interleave.value;

import java.util.function.Supplier;

/// What came of something, in words.
final class Came {

  private Came() {}

  /// The `repr` of a value, the last line of an exception, or the text of a refusal.
  static String from(Supplier<Object> something) {
    try {
      return Text.repr(something.get());
    } catch (PythonException e) {
      return e.value().line();
    } catch (RefusalException e) {
      return "refused: " + e.getMessage();
    }
  }
}

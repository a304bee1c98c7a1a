package org.interleave.value;

import java.util.Locale;
import java.util.ResourceBundle;

/// What goes too far: Python might go on, and Interleave refuses, so that a result is never wrong
/// and a machine never exhausted.
public final class Refusal {

  /// How many items or characters a value can have.
  static final int LONGEST = 10_000_000;

  /// How many values can stand within one another: an ordinary thread's stack has room for them.
  private static final int DEEPEST = 500;

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.interleave.value.Refusal");

  private Refusal() {}

  /// @param number how the number that does not fit comes about
  static RefusalException integer(String number) {
    return of("integer", number);
  }

  static RefusalException percentFormat() {
    return of("percent");
  }

  static RefusalException complex(double base, double exponent) {
    return of("complex", FloatText.repr(base), FloatText.repr(exponent));
  }

  /// For `*=`, which would have to change the list itself.
  public static RefusalException listRepetition() {
    return of("repetition");
  }

  /// For a condition around what is a lock for Python and none here.
  public static RefusalException conditionLock() {
    return of("condition");
  }

  /// For what Python's objects of a type have, and those here have not.
  public static RefusalException attribute(Object object, String name) {
    return of("attribute", TypeName.of(object), name);
  }

  /// The size, if a value can have so many items or characters.
  static int size(long items) {
    if (items > LONGEST) {
      throw of("size", LONGEST);
    }
    return (int) items;
  }

  /// Refuses to go deeper.
  ///
  /// @param depth how many values there are around the next one
  public static void checkDepth(int depth) {
    if (depth >= DEEPEST) {
      throw of("depth", DEEPEST);
    }
  }

  static String inLine(int line, String refusal) {
    return text("line", line, refusal);
  }

  private static RefusalException of(String key, Object... values) {
    return new RefusalException(text(key, values));
  }

  private static String text(String key, Object... values) {
    return String.format(Locale.ROOT, TEXTS.getString(key), values);
  }
}

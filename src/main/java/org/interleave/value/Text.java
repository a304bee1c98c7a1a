package org.interleave.value;

/// Values in characters.
public final class Text {

  private Text() {}

  /// A value as it would stand in a listing, where there is such a way.
  ///
  /// @throws RefusalException when it is nested too deeply
  public static String repr(Object value) {
    return Representation.of(value);
  }

  /// A value as it is printed.
  ///
  /// @throws RefusalException when it is nested too deeply
  public static String str(Object value) {
    Object shown = value;
    while (shown instanceof ExceptionValue it && it.arguments().size() == 1) {
      shown = it.arguments().getFirst();
    }
    return switch (shown) {
      case String it -> it;
      case Long it -> it.toString();
      case ExceptionValue it when it.arguments().isEmpty() -> "";
      case ExceptionValue it -> repr(new Tuple(it.arguments()));
      default -> repr(shown);
    };
  }

  /// A value in the way that a format specification says, which is what stands behind the colon of
  /// an f-string's field.
  ///
  /// @throws PythonException when the specification is wrong or says nothing of such values
  public static String format(Object value, String specification) {
    if (specification.isEmpty()) {
      return str(value);
    }
    return switch (value) {
      case String it -> StringFormat.of(it, specification);
      case Long it -> IntegerFormat.of(it, it, specification);
      case Boolean it -> IntegerFormat.of(it, Numbers.toLong(it), specification);
      case Double it -> FloatFormat.of(it, specification);
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "unsupported format string passed to " + TypeName.of(value) + ".__format__");
    };
  }
}

package org.interleave.library;

import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;
import org.interleave.value.TypeName;

/// What is given to the library's objects and methods, taken as Python does.
public final class Arguments {

  private Arguments() {}

  /// An integer, or a truth value as one.
  ///
  /// @throws PythonException as Python's when it is no integer
  public static long integer(Object argument) {
    return switch (argument) {
      case Long number -> number;
      case Boolean truth -> truth ? 1 : 0;
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "'%s' object cannot be interpreted as an integer".formatted(TypeName.of(argument)));
    };
  }
}

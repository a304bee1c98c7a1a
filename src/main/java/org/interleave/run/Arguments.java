package org.interleave.run;

import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;
import org.interleave.value.TypeName;

/// What is given to the library's objects and methods, taken as Python does.
final class Arguments {

  private Arguments() {}

  /// @throws PythonException as Python's when it is no integer
  static long integer(Object argument) {
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

package org.interleave.library;

import org.interleave.program.Method;
import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;
import org.interleave.value.TypeName;

/// The errors for what an object does not have.
public final class NoAttribute {

  private NoAttribute() {}

  public static PythonException of(Object object, String name) {
    return PythonException.of(
        ExceptionType.ATTRIBUTE_ERROR,
        "'%s' object has no attribute '%s'".formatted(TypeName.of(object), name));
  }

  /// For a method; what `with` needs, CPython does not call an attribute.
  public static PythonException of(Object object, Method method) {
    return switch (method) {
      case ENTER, EXIT ->
          PythonException.of(
              ExceptionType.TYPE_ERROR,
              "'%s' object does not support the context manager protocol"
                  .formatted(TypeName.of(object)));
      default -> of(object, method.python());
    };
  }
}

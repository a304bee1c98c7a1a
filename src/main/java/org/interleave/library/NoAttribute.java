package org.interleave.library;

import org.interleave.program.Method;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.FunctionValue;
import org.interleave.value.LibraryObject;
import org.interleave.value.ListValue;
import org.interleave.value.PythonException;
import org.interleave.value.Refusal;
import org.interleave.value.TypeName;

/// The errors for what an object does not have.
public final class NoAttribute {

  private NoAttribute() {}

  /// For an attribute that is asked for.
  ///
  /// @throws org.interleave.value.RefusalException when Python's object has it
  public static PythonException of(Object object, String name) {
    if (isPythons(object, name)) {
      throw Refusal.attribute(object, name);
    }
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

  /// For an assignment. Where Python's class is written in Python, its objects take any attribute.
  ///
  /// @throws org.interleave.value.RefusalException when Python's object takes it
  public static PythonException assigned(Object object, String name) {
    boolean isOpen =
        switch (object) {
          case LibraryObject it -> !it.type().startsWith("_thread.");
          case FunctionValue _, ExceptionValue _, ExceptionType _ -> true;
          default -> false;
        };
    if (isOpen) {
      throw Refusal.attribute(object, name);
    }
    return of(object, name);
  }

  /// Of the names that listings can use at all, what Python knows beyond what there is here.
  private static boolean isPythons(Object object, String name) {
    return switch (object) {
      case ListValue _ -> name.equals("clear");
      case String _ -> name.equals("join");
      case ExceptionValue it -> name.equals("name") && hasName(it.type());
      default -> false;
    };
  }

  private static boolean hasName(ExceptionType type) {
    return type.is(ExceptionType.NAME_ERROR) || type.is(ExceptionType.ATTRIBUTE_ERROR);
  }
}

package org.interleave.value;

/// What Python calls the types of values.
public final class TypeName {

  private TypeName() {}

  /// The name of a value's type, such as `int`.
  public static String of(Object value) {
    return switch (value) {
      case Long _ -> "int";
      case Double _ -> "float";
      case Boolean _ -> "bool";
      case String _ -> "str";
      case None _ -> "NoneType";
      case Tuple _ -> "tuple";
      case ListValue _ -> "list";
      case Range _ -> "range";
      case FunctionValue _ -> "function";
      case ExceptionType _ -> "type";
      case ExceptionValue it -> it.type().python();
      case LibraryObject it -> it.type();
      default -> throw new IllegalArgumentException("no value of Python: " + value.getClass());
    };
  }
}

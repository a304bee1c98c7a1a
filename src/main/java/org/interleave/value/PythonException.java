package org.interleave.value;

import java.util.List;

/// A Python exception on its way. It has no Java stack trace, as Java did nothing wrong.
public final class PythonException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ExceptionValue value;

  public PythonException(ExceptionValue value) {
    super(value.type().python() + value.arguments(), null, false, false);
    this.value = value;
  }

  /// An exception with a message, as CPython words it.
  public static PythonException of(ExceptionType type, String message) {
    return new PythonException(new ExceptionValue(type, List.of(message)));
  }

  public ExceptionValue value() {
    return value;
  }
}

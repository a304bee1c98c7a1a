package org.interleave.value;

import java.util.List;

/// A Python exception, with what it was made from.
public record ExceptionValue(ExceptionType type, List<Object> arguments) {
  public ExceptionValue {
    arguments = List.copyOf(arguments);
  }

  /// What Python prints last when nothing handles it: `ZeroDivisionError: division by zero`.
  public String line() {
    String message = Text.str(this);
    return message.isEmpty() ? type.qualified() : type.qualified() + ": " + message;
  }
}

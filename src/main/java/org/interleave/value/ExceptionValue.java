package org.interleave.value;

import java.util.List;

/// A Python exception, with what it was made from.
public record ExceptionValue(ExceptionType type, List<Object> arguments) {
  public ExceptionValue {
    arguments = List.copyOf(arguments);
  }
}

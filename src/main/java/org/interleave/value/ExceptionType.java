package org.interleave.value;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The exceptions that listings can raise and handle, each below its parent.
public enum ExceptionType {
  EXCEPTION("Exception", null),
  ARITHMETIC_ERROR("ArithmeticError", EXCEPTION),
  OVERFLOW_ERROR("OverflowError", ARITHMETIC_ERROR),
  ZERO_DIVISION_ERROR("ZeroDivisionError", ARITHMETIC_ERROR),
  ASSERTION_ERROR("AssertionError", EXCEPTION),
  ATTRIBUTE_ERROR("AttributeError", EXCEPTION),
  LOOKUP_ERROR("LookupError", EXCEPTION),
  INDEX_ERROR("IndexError", LOOKUP_ERROR),
  MEMORY_ERROR("MemoryError", EXCEPTION),
  NAME_ERROR("NameError", EXCEPTION),
  UNBOUND_LOCAL_ERROR("UnboundLocalError", NAME_ERROR),
  RUNTIME_ERROR("RuntimeError", EXCEPTION),
  RECURSION_ERROR("RecursionError", RUNTIME_ERROR),
  BROKEN_BARRIER_ERROR("BrokenBarrierError", RUNTIME_ERROR),
  TYPE_ERROR("TypeError", EXCEPTION),
  VALUE_ERROR("ValueError", EXCEPTION),
  EMPTY("Empty", EXCEPTION),
  FULL("Full", EXCEPTION);

  private final String python;
  private final @Nullable ExceptionType parent;

  ExceptionType(String python, @Nullable ExceptionType parent) {
    this.python = python;
    this.parent = parent;
  }

  /// As it stands in a listing.
  public String python() {
    return python;
  }

  /// With the module that CPython says it is from, unless it is built in: `_queue.Empty`.
  public String qualified() {
    return switch (this) {
      case BROKEN_BARRIER_ERROR -> "threading." + python;
      case EMPTY -> "_queue." + python;
      case FULL -> "queue." + python;
      default -> python;
    };
  }

  /// The type with this name in Python.
  public static Optional<ExceptionType> named(String python) {
    return Arrays.stream(values()).filter(it -> it.python.equals(python)).findFirst();
  }

  /// Whether it is another type, or below it.
  public boolean is(ExceptionType other) {
    return this == other || (parent != null && parent.is(other));
  }
}

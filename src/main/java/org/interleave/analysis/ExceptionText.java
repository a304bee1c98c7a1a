package org.interleave.analysis;

import org.interleave.trace.Trace;
import org.interleave.value.ExceptionValue;

/// The exception that ended a thread, in words.
public final class ExceptionText {

  private ExceptionText() {}

  /// `ZeroDivisionError: division by zero`.
  public static String of(Trace trace, int row) {
    String message = message(trace, row);
    return message.isEmpty() ? type(trace, row) : type(trace, row) + ": " + message;
  }

  /// `ZeroDivisionError`.
  public static String type(Trace trace, int row) {
    return trace.object(row) instanceof ExceptionValue raised
        ? raised.type().python()
        : trace.text(row);
  }

  private static String message(Trace trace, int row) {
    return trace.object(row) instanceof ExceptionValue raised && !raised.arguments().isEmpty()
        ? ValueText.shortened(String.valueOf(raised.arguments().getFirst()))
        : "";
  }
}

package org.interleave.analysis;

import org.interleave.trace.Trace;
import org.interleave.value.ExceptionValue;

/// The exception that ended a thread, in words.
public final class ExceptionText {

  private ExceptionText() {}

  /// `ZeroDivisionError: division by zero`.
  public static String of(Trace trace, int row) {
    return ValueText.shortened(
        trace.object(row) instanceof ExceptionValue raised ? raised.line() : trace.text(row));
  }

  /// `ZeroDivisionError`.
  public static String type(Trace trace, int row) {
    return trace.object(row) instanceof ExceptionValue raised
        ? raised.type().python()
        : trace.text(row);
  }
}

package org.interleave.library;

import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;
import org.interleave.value.TypeName;

/// How long CPython lets a thread run before it lets another one, in seconds: what
/// `sys.setswitchinterval` sets.
public final class PythonInterval {

  public static final double STANDARD = 0.005;

  private PythonInterval() {}

  /// The interval that a listing sets, in whole microseconds, as CPython keeps it.
  ///
  /// @throws PythonException as Python's when it is no number, or not positive
  public static double of(Object value) {
    double wanted =
        switch (value) {
          case Double number -> number;
          case Long number -> (double) number;
          case Boolean truth -> truth ? 1 : 0;
          default ->
              throw PythonException.of(
                  ExceptionType.TYPE_ERROR, "must be real number, not " + TypeName.of(value));
        };
    if (!(wanted > 0)) {
      throw PythonException.of(
          ExceptionType.VALUE_ERROR, "switch interval must be strictly positive");
    }
    return Math.floor(wanted * 1e6) / 1e6;
  }
}

package org.interleave.run;

import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;
import org.interleave.value.TypeName;

/// How long CPython would let a thread run before it lets another one. Java's threads run side by
/// side, so here it is a number that can be set and asked for.
final class SwitchInterval {

  private volatile double seconds = 0.005;

  double seconds() {
    return seconds;
  }

  void set(Object value) {
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
    // To whole microseconds, as CPython keeps it.
    seconds = Math.floor(wanted * 1e6) / 1e6;
  }
}

package org.interleave.analysis;

import java.util.List;
import java.util.Locale;
import org.interleave.trace.Trace;
import org.interleave.value.ListValue;
import org.interleave.value.Missing;
import org.interleave.value.Text;

/// Values in words: integers with their thousands apart, others as Python writes them, cut off when
/// they are long.
public final class ValueText {

  private static final int LONGEST = 60;
  private static final String NOTHING = "\u2013";

  private ValueText() {}

  /// The value of a step.
  public static String of(Trace trace, int row) {
    return trace.isInteger(row) ? of(trace.value(row)) : shortened(trace.text(row));
  }

  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// Any value of Python's.
  static String of(Object value) {
    return switch (value) {
      case Long number -> of(number.longValue());
      case Missing _ -> NOTHING;
      default -> shortened(python(value));
    };
  }

  /// Any value of Python's, as Python writes it; a list may be given by its items.
  static String python(Object value) {
    return switch (value) {
      case Missing _ -> NOTHING;
      case List<?> items -> Text.repr(ListValue.of(List.copyOf(items)));
      default -> Text.repr(value);
    };
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }
}

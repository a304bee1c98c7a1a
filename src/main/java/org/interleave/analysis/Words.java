package org.interleave.analysis;

import java.util.Locale;
import java.util.ResourceBundle;
import org.interleave.trace.Trace;

/// The words in which findings are told.
final class Words {

  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("org.interleave.analysis.Words");

  private Words() {}

  /// The value of a step, with its thousands apart.
  static String value(Trace trace, int row) {
    return trace.isInteger(row)
        ? String.format(Locale.ROOT, "%,d", trace.value(row))
        : trace.text(row);
  }

  static String of(String key, Object... arguments) {
    return String.format(Locale.ROOT, TEXT.getString(key), arguments);
  }
}

package org.interleave.analysis;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words in which findings are told.
final class Words {

  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("org.interleave.analysis.Words");

  private Words() {}

  static boolean has(String key) {
    return TEXT.containsKey(key);
  }

  static String of(String key, Object... arguments) {
    return String.format(Locale.ROOT, TEXT.getString(key), arguments);
  }
}

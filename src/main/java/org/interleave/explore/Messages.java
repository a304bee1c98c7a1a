package org.interleave.explore;

import java.util.Locale;
import java.util.ResourceBundle;

/// How this package puts endings into words: `Messages.properties`.
final class Messages {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.interleave.explore.Messages");

  private Messages() {}

  /// A text with its [java.util.Formatter] places filled in.
  static String text(String key, Object... values) {
    return String.format(Locale.ROOT, TEXTS.getString(key), values);
  }
}

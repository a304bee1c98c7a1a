package org.interleave.scenario;

import java.util.Locale;
import java.util.ResourceBundle;

/// What this package says to instructors and learners: `Messages.properties`.
final class Messages {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.interleave.scenario.Messages");

  private Messages() {}

  /// A text with its [java.util.Formatter] places filled in.
  static String text(String key, Object... values) {
    return String.format(Locale.ROOT, TEXTS.getString(key), values);
  }
}

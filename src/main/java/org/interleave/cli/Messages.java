package org.interleave.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// What this package says to users: `Messages.properties`.
final class Messages {

  static final String BUNDLE = "org.interleave.cli.Messages";

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE);

  private Messages() {}

  /// A text with its [java.util.Formatter] places filled in.
  static String text(String key, Object... values) {
    return String.format(Locale.ROOT, TEXTS.getString(key), values);
  }

  static Optional<String> find(String key) {
    return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
  }
}

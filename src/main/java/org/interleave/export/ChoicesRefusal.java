package org.interleave.export;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

/// A file holds no choices; the message says why, and what to do.
final class ChoicesRefusal extends IOException {

  private static final long serialVersionUID = 1;

  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("org.interleave.export.ChoicesFile");

  ChoicesRefusal(String key, Object... arguments) {
    super(text(key, arguments));
  }

  static String text(String key, Object... arguments) {
    return String.format(Locale.ROOT, TEXT.getString(key), arguments);
  }
}

package org.interleave.paint;

import java.util.ResourceBundle;

/// The words in the picture.
final class PaintText {

  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("org.interleave.paint.PaintText");

  private PaintText() {}

  static String of(String key, Object... arguments) {
    return TEXT.getString(key).formatted(arguments);
  }
}

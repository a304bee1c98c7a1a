package org.interleave.javacode;

import java.util.Locale;
import java.util.ResourceBundle;
import org.interleave.listing.Position;

/// Thrown where a listing has no fair counterpart in Java.
final class Untranslatable extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final ResourceBundle REASONS =
      ResourceBundle.getBundle("org.interleave.javacode.Reasons");

  private final int line;

  /// @param reason the reason's key in the bundle, whose [java.util.Formatter] places are filled in
  Untranslatable(Position at, String reason, Object... values) {
    super(String.format(Locale.ROOT, REASONS.getString(reason), values), null, false, false);
    this.line = at.line();
  }

  Translation.NoJava answer() {
    String reason = getMessage();
    return new Translation.NoJava(line, reason == null ? "" : reason);
  }
}

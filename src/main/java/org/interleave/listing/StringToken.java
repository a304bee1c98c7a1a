package org.interleave.listing;

import java.util.Locale;
import org.antlr.v4.runtime.Token;

/// One string of a listing, cut into its parts.
///
/// @param at where its content begins
/// @param prefix the letters before the quotes, in lower case
/// @param content what stands between the quotes, as it is written
record StringToken(Position at, String prefix, String content) {

  /// @throws Refusal when the prefix is none that listings may use
  static StringToken of(Token token) {
    String text = token.getText();
    int open = 0;
    while (Character.isLetter(text.charAt(open))) {
      open++;
    }
    String quoted = text.substring(open);
    boolean isLong = quoted.startsWith("\"\"\"") || quoted.startsWith("'''");
    int quotes = isLong ? 3 : 1;
    Position start = Position.of(token);
    String prefix = text.substring(0, open).toLowerCase(Locale.ROOT);
    if (!prefix.matches("|r|f|u|fr|rf")) {
      throw new Refusal(
          start, prefix.matches("b|br|rb") ? "string.bytes" : "string.prefix", prefix);
    }
    return new StringToken(
        new Position(start.line(), start.column() + open + quotes),
        prefix,
        quoted.substring(quotes, quoted.length() - quotes));
  }

  boolean isRaw() {
    return prefix.contains("r");
  }

  boolean isFormatted() {
    return prefix.contains("f");
  }

  /// Where a character of the content stands in the listing.
  Position position(int index) {
    String before = content.substring(0, index);
    int lineStart = before.lastIndexOf('\n') + 1;
    int column = before.codePointCount(lineStart, before.length());
    return lineStart == 0
        ? new Position(at.line(), at.column() + column)
        : new Position(
            at.line() + (int) before.chars().filter(it -> it == '\n').count(), column + 1);
  }
}

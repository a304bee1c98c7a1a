package org.interleave.listing;

import java.util.Locale;
import org.antlr.v4.runtime.Token;

/// A token that no rule of the grammar accepts, because there is no such token in Python.
final class UnreadableToken {

  private static final int LONGEST_SHOWN = 20;

  private UnreadableToken() {}

  static boolean is(Token token) {
    return switch (token.getType()) {
      case ListingParser.FAULT, ListingParser.OPEN_STRING, ListingParser.ODD -> true;
      default -> false;
    };
  }

  static void addTo(Errors errors, Token token) {
    Position at = Position.of(token);
    if (token instanceof Fault fault) {
      errors.add(at, "fault", fault.message());
    } else if (token.getType() == ListingParser.OPEN_STRING) {
      String text = token.getText();
      errors.add(at, "string.open", text.contains("\"") && !text.contains("'") ? "\"" : "'");
    } else {
      errors.add(at, oddKey(token.getText()), character(token.getText()));
    }
  }

  private static String oddKey(String character) {
    return switch (character) {
      case "!" -> "odd.not";
      case "\\" -> "odd.backslash";
      case "“", "”", "„", "‘", "’" -> "odd.quote";
      case String letter when letter.codePoints().allMatch(Character::isLetter) -> "odd.letter";
      default -> "odd.character";
    };
  }

  /// A character that cannot be seen, by its number.
  private static String character(String text) {
    int codePoint = text.codePointAt(0);
    return (codePoint > ' ' && codePoint < 0x7f) || Character.isLetterOrDigit(codePoint)
        ? text
        : String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /// The text of a token as far as it fits into a message.
  static String shown(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }
}

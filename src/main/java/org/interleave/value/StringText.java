package org.interleave.value;

/// Strings between quotes.
final class StringText {

  private StringText() {}

  static String repr(String value) {
    char quote = value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(value.length() + 2).append(quote);
    value.codePoints().forEach(it -> append(out, it, quote));
    return out.append(quote).toString();
  }

  private static void append(StringBuilder out, int character, char quote) {
    switch (character) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\\' -> out.append("\\\\");
      default -> {
        if (character == quote) {
          out.append('\\').append(quote);
        } else if (isPrintable(character)) {
          out.appendCodePoint(character);
        } else {
          out.append(escape(character));
        }
      }
    }
  }

  private static String escape(int character) {
    String format = character <= 0xff ? "\\x%02x" : character <= 0xffff ? "\\u%04x" : "\\U%08x";
    return format.formatted(character);
  }

  private static boolean isPrintable(int character) {
    return character == ' '
        || switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SPACE_SEPARATOR ->
              false;
          default -> true;
        };
  }
}

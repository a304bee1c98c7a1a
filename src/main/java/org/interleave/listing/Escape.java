package org.interleave.listing;

/// A backslash in a string, with what belongs to it.
///
/// @param text what it stands for
/// @param end the index behind it
record Escape(String text, int end) {

  /// @param start the index of the backslash
  /// @throws Refusal when Python does not know it, or gives a name or half a character
  static Escape at(StringToken string, int start) {
    String content = string.content();
    char kind = content.charAt(start + 1);
    String simple =
        switch (kind) {
          case '\n' -> "";
          case '\\', '\'', '"' -> String.valueOf(kind);
          case 'n' -> "\n";
          case 't' -> "\t";
          case 'r' -> "\r";
          case 'a' -> "\u0007";
          case 'b' -> "\b";
          case 'f' -> "\f";
          case 'v' -> "\u000b";
          default -> null;
        };
    if (simple != null) {
      return new Escape(simple, start + 2);
    }
    return switch (kind) {
      case 'x' -> number(string, start, 2);
      case 'u' -> number(string, start, 4);
      case 'U' -> number(string, start, 8);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(string, start);
      default ->
          throw new Refusal(string.position(start), "string.escape", "\\" + shown(content, start));
    };
  }

  private static String shown(String content, int start) {
    return Character.toString(content.codePointAt(start + 1));
  }

  private static Escape number(StringToken string, int start, int digits) {
    int end = start + 2 + digits;
    String written =
        string.content().substring(start + 2, Math.min(end, string.content().length()));
    if (!written.matches("[0-9a-fA-F]{" + digits + "}")) {
      throw new Refusal(
          string.position(start),
          "string.digits",
          string.content().substring(start, start + 2),
          digits);
    }
    long codePoint = Long.parseLong(written, 16);
    boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    if (codePoint > Character.MAX_CODE_POINT || isHalf) {
      throw new Refusal(string.position(start), "string.codePoint", written);
    }
    return new Escape(Character.toString((int) codePoint), end);
  }

  private static Escape octal(StringToken string, int start) {
    String content = string.content();
    int end = start + 1;
    while (end < content.length()
        && end < start + 4
        && "01234567".indexOf(content.charAt(end)) >= 0) {
      end++;
    }
    int codePoint = Integer.parseInt(content.substring(start + 1, end), 8);
    if (codePoint > 0xff) {
      throw new Refusal(string.position(start), "string.escape", content.substring(start, end));
    }
    return new Escape(Character.toString(codePoint), end);
  }
}

package org.interleave.listing;

import java.util.regex.Pattern;

/// A field of an f-string, as it is written between its braces.
///
/// @param begin the index of its expression in the string's content
/// @param code the expression
/// @param format what stands behind the colon, or nothing
/// @param end the index behind its closing brace
record FieldText(StringToken string, int begin, String code, String format, int end) {

  /// Sign, width and precision of numbers; alignment.
  private static final Pattern FORMAT =
      Pattern.compile("[<>^]?[+]?0?[0-9]{0,3},?(\\.[0-9]{1,2})?[dfs%]?");

  /// @param begin the index behind the opening brace
  static FieldText at(StringToken string, int begin) {
    int codeEnd = codeEnd(string, begin);
    int end = codeEnd;
    String content = string.content();
    if (content.charAt(codeEnd) == ':') {
      end = content.indexOf('}', codeEnd);
      if (end < 0) {
        throw new Refusal(string.position(begin - 1), "fstring.open");
      }
    }
    String format = end == codeEnd ? "" : content.substring(codeEnd + 1, end);
    if (format.contains("{")) {
      throw new Refusal(string.position(codeEnd + 1), "fstring.nested");
    }
    if (!FORMAT.matcher(format).matches()) {
      throw new Refusal(
          string.position(codeEnd + 1), "fstring.format", UnreadableToken.shown(format));
    }
    return new FieldText(string, begin, content.substring(begin, codeEnd), format, end + 1);
  }

  Expression expression() {
    String stripped = code.stripLeading();
    Position at = string.position(begin + code.length() - stripped.length());
    if (stripped.isBlank()) {
      throw new Refusal(string.position(begin - 1), "fstring.empty");
    }
    return Syntax.field(stripped.stripTrailing(), at);
  }

  /// The index of what ends the expression: a closing brace or a colon outside of brackets.
  private static int codeEnd(StringToken string, int begin) {
    String content = string.content();
    int open = 0;
    int index = begin;
    while (index < content.length()) {
      char character = content.charAt(index);
      switch (character) {
        case '\\', '#', '\n' -> throw new Refusal(string.position(index), "fstring.simple");
        case '(', '[', '{' -> open++;
        case '\'', '"' -> index = stringEnd(string, begin, index);
        case '!', '=' -> index = signEnd(string, index, open);
        case ')', ']' -> open--;
        case '}', ':' -> {
          if (open <= 0) {
            return index;
          }
          open -= character == '}' ? 1 : 0;
        }
        default -> {}
      }
      index++;
    }
    throw new Refusal(string.position(begin - 1), "fstring.open");
  }

  /// The index of the quote that ends a string within the expression.
  private static int stringEnd(StringToken string, int begin, int open) {
    int end = string.content().indexOf(string.content().charAt(open), open + 1);
    if (end < 0) {
      throw new Refusal(string.position(begin - 1), "fstring.open");
    }
    if (string.content().substring(open, end).contains("\\")) {
      throw new Refusal(string.position(open), "fstring.simple");
    }
    return end;
  }

  /// Passes over `==`, `!=` and the like; a sign of its own would be `{value!r}` or `{value=}`.
  private static int signEnd(StringToken string, int sign, int open) {
    String content = string.content();
    if (content.startsWith("=", sign + 1)) {
      return sign + 1;
    }
    boolean compares = content.charAt(sign) == '=' && "<>".indexOf(content.charAt(sign - 1)) >= 0;
    if (open <= 0 && !compares) {
      throw new Refusal(string.position(sign), "fstring.sign", content.substring(sign, sign + 1));
    }
    return sign;
  }
}

package org.interleave.value;

/// Fills texts up to a width.
final class Padding {

  private Padding() {}

  static String around(String text, FormatSpecification specification) {
    return around("", text, specification);
  }

  /// @param head what `=` puts in front of the padding: a sign and a prefix
  static String around(String head, String text, FormatSpecification specification) {
    int length = length(head) + length(text);
    int padding = Math.max(0, Refusal.size(specification.width) - length);
    String fill = Character.toString(specification.fill);
    return switch (specification.align) {
      case '<' -> head + text + fill.repeat(padding);
      case '^' -> fill.repeat(padding / 2) + head + text + fill.repeat(padding - padding / 2);
      case '=' -> head + fill.repeat(padding) + text;
      default -> fill.repeat(padding) + head + text;
    };
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}

package org.interleave.javacode;

/// Strings as they stand in a Java program.
final class Literals {

  private Literals() {}

  static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
    value.chars().forEach(it -> text.append(character((char) it)));
    return text.append('"').toString();
  }

  private static String character(char it) {
    return switch (it) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> it < ' ' || it > '~' ? String.format("\\u%04x", (int) it) : String.valueOf(it);
    };
  }
}

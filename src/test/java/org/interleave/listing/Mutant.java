package org.interleave.listing;

import java.util.List;
import java.util.Random;

/// A listing with a few random changes.
public final class Mutant {

  private static final List<String> ODDITIES =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "'",
          "\"",
          "'''",
          "\"\"\"",
          "f'{",
          "\\",
          "\\\n",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "    ",
          " ",
          ":",
          ";",
          ",",
          ".",
          "=",
          "==",
          ":=",
          "+=",
          "#",
          "é",
          "😀",
          "\0",
          "\u00a0",
          "\ufeff",
          "\f",
          "$",
          "not ",
          "if ",
          "else",
          "def f():",
          "class ",
          "lambda ",
          "global val",
          "for _ in ",
          "async ",
          "yield ",
          "0",
          "0x",
          "1e5",
          "9999999999999999999",
          "*",
          "**",
          "@",
          "->",
          "match ",
          "return",
          "break",
          "((((((((((",
          "- - - - ",
          "with ",
          "del ");

  private Mutant() {}

  public static String of(List<String> listings, Random random) {
    StringBuilder text = new StringBuilder(listings.get(random.nextInt(listings.size())));
    int changes = 1 + random.nextInt(4);
    for (int change = 0; change < changes; change++) {
      change(text, random, listings);
    }
    return text.toString();
  }

  private static void change(StringBuilder text, Random random, List<String> listings) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(12));
    switch (random.nextInt(9)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2, 3 -> text.insert(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
      case 4 -> indent(text, at, " ".repeat(random.nextInt(6)));
      case 5 -> indent(text, at, "\t");
      case 6 -> swapLines(text, random);
      case 7 -> text.setLength(Math.max(1, at));
      default -> {
        String other = listings.get(random.nextInt(listings.size()));
        int from = random.nextInt(other.length());
        text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(80)));
      }
    }
  }

  /// Changes how far the line at an index is indented.
  private static void indent(StringBuilder text, int at, String margin) {
    int start = text.lastIndexOf("\n", at) + 1;
    int end = start;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    text.replace(start, end, margin);
  }

  private static void swapLines(StringBuilder text, Random random) {
    String[] lines = text.toString().split("\n", -1);
    int one = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    String line = lines[one];
    lines[one] = lines[other];
    lines[other] = line;
    text.setLength(0);
    text.append(String.join("\n", lines));
  }
}

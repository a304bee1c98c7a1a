package org.interleave.listing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Programs that are in the subset as far as syntax goes, with all kinds of layout. Their names
/// mean nothing.
public final class RandomListing {

  private static final List<String> NAMES = List.of("a", "val", "_", "x1", "match", "print", "ifs");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "00",
          "7",
          "1_000",
          "0xfF",
          "0b1_0",
          "0o17",
          "9223372036854775807",
          "1.",
          ".5",
          "1e3",
          "1_0.5E-2",
          "3.14");
  private static final List<String> STRINGS =
      List.of(
          "''",
          "\"a'b\"",
          "'\\n\\x41\\101\\u00e9'",
          "r'\\d\\''",
          "'''a\nb'''",
          "\"\"\"a\"b\"\"\"",
          "u'é'",
          "'#'",
          "'a\\\nb'",
          "f'{a}'",
          "f\"{val + 1:>5}{{}}\"",
          "rf'\\{x1!s}'.replace",
          "f'''{'a'}\n{ [a, (val)] [0] :.2f}'''",
          "F''",
          "f'{a == val}{a != val}{a <= 1}'",
          "'😀'");
  private static final List<String> BINARY =
      List.of(
          "+",
          "-",
          "*",
          "/",
          "//",
          "%",
          "**",
          "<",
          "<=",
          "==",
          "!=",
          ">",
          ">=",
          " in ",
          " not in ",
          " is ",
          " is  not ",
          " and ",
          " or ");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final String newline;

  private RandomListing(long seed) {
    this.random = new Random(seed);
    this.newline = pick("\n", "\n", "\n", "\r\n", "\r");
  }

  public static String of(long seed) {
    RandomListing listing = new RandomListing(seed);
    listing.block("", 0);
    String text = listing.out.toString();
    return listing.random.nextInt(4) == 0 ? "\ufeff" + text.stripTrailing() : text;
  }

  private String pick(String... choices) {
    return pick(List.of(choices));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private void block(String margin, int depth) {
    int statements = 1 + random.nextInt(depth == 0 ? 6 : 3);
    for (int i = 0; i < statements; i++) {
      if (random.nextInt(5) == 0) {
        out.append(pick("", "   ", "\t", margin + "# note: if x:", "#")).append(newline);
      }
      if (depth < 4 && random.nextInt(3) == 0) {
        compound(margin, depth);
      } else {
        out.append(margin).append(line()).append(newline);
      }
    }
  }

  private String line() {
    String line =
        IntStream.rangeClosed(0, random.nextInt(5) / 4)
            .mapToObj(_ -> simple())
            .collect(Collectors.joining(pick("; ", ";")));
    return line + pick("", "", ";", "  # comment", " ");
  }

  private void compound(String margin, int depth) {
    switch (random.nextInt(6)) {
      case 0 -> {
        clause(margin, depth, "if " + expression(2));
        for (int i = random.nextInt(3); i > 0; i--) {
          clause(margin, depth, "elif " + expression(2));
        }
        elseClause(margin, depth);
      }
      case 1 -> {
        clause(margin, depth, "while " + expression(2));
        elseClause(margin, depth);
      }
      case 2 -> {
        clause(margin, depth, "for " + pick(NAMES) + " in " + expressions());
        elseClause(margin, depth);
      }
      case 3 -> tryStatement(margin, depth);
      case 4 ->
          clause(
              margin,
              depth,
              "with " + expression(1) + pick("", " as a", ", " + expression(1) + " as val"));
      default -> {
        out.append(maybe() ? "" : margin + "@" + pick(NAMES) + newline);
        clause(margin, depth, "def " + pick(NAMES) + "(" + parameters() + ")");
      }
    }
  }

  private String parameters() {
    return pick("", "p", "p,", "p, q", "p, q=" + expression(1), "\np=1, # first\n  q = 2,\n");
  }

  private void tryStatement(String margin, int depth) {
    clause(margin, depth, "try");
    boolean handled = maybe();
    if (handled) {
      clause(margin, depth, "except " + expression(0));
      clause(margin, depth, "except" + pick("", " (a, val)", " val as a"));
      elseClause(margin, depth);
    }
    if (!handled || maybe()) {
      clause(margin, depth, "finally");
    }
  }

  private void elseClause(String margin, int depth) {
    if (random.nextInt(3) == 0) {
      clause(margin, depth, "else");
    }
  }

  private void clause(String margin, int depth, String header) {
    out.append(margin).append(header).append(pick(":", " :", ":"));
    if (random.nextInt(3) == 0) {
      out.append(' ').append(line()).append(newline);
    } else {
      out.append(pick("", " # comment")).append(newline);
      block(margin + pick("  ", "    ", "\t"), depth + 1);
    }
  }

  private String simple() {
    return switch (random.nextInt(14)) {
      case 0 -> pick("pass", "break", "continue", "return", "raise");
      case 1 -> "return " + expressions();
      case 2 -> "raise " + expression(1);
      case 3 -> "assert " + expression(1) + pick("", ", 'why'");
      case 4 -> "global " + pick("a", "a, val", "x1 ,_");
      case 5 -> "import " + pick("time", "time as t", "a.b as c");
      case 6 ->
          "from "
              + pick("a", "a.b")
              + " import "
              + pick("b", "b as c, d", "(b, c as d,)", "(\nb\n)");
      case 7, 8 -> place() + pick("=", " = ", " = " + place() + " = ") + expressions();
      case 9 -> place() + pick("+=", " -= ", "*=", "/=", "//= ", " %=", "**=") + expressions();
      case 10 -> "a, b = " + expression(1) + ", " + expression(1);
      default -> expressions();
    };
  }

  private String place() {
    return pick(pick(NAMES), "a[" + expression(1) + "]", "a.b", "(val)");
  }

  private String expressions() {
    return pick(
        expression(3), expression(2), expression(2) + ", " + expression(1), expression(1) + ",");
  }

  private String expression(int depth) {
    if (depth == 0) {
      return pick(
          pick(NAMES),
          pick(NAMES),
          pick(NUMBERS),
          pick(STRINGS).replace("\n", newline),
          pick("True", "None", "False", "[]", "()"));
    }
    String first = expression(depth - 1);
    String second = expression(random.nextInt(depth));
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> first + spaced(pick(BINARY)) + second;
      case 3 -> "(" + pick("", " ", newline + "   ", " # (" + newline) + first + ")";
      case 4 -> pick("-", "+", "not ", "- ", "--") + first;
      case 5 -> first + " if " + expression(depth - 1) + " else " + second;
      case 6 -> "[" + first + pick("", ",", ", " + second) + "]";
      case 7 ->
          "["
              + first
              + " for "
              + pick(NAMES)
              + " in "
              + pick(NAMES)
              + pick("", " if " + second)
              + "]";
      case 8 -> "(" + first + ", " + pick("", second) + ")";
      case 9 ->
          pick(NAMES) + "(" + pick("", first, first + ", k=" + second, "k = " + first + ",") + ")";
      case 10 -> pick(NAMES) + ".name(" + first + ").other";
      case 11 -> "val[" + first + "]" + pick("", "[" + second + "]");
      case 12 -> pick(STRINGS).replace("\n", newline) + pick(" ", "") + "'more'";
      default -> first + " \\" + newline + pick("", "  ") + "+ " + second;
    };
  }

  private String spaced(String operator) {
    return random.nextInt(3) == 0 ? operator : " " + operator + " ";
  }
}

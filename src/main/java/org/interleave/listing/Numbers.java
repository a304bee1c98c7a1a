package org.interleave.listing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.interleave.listing.Expression.FloatLiteral;
import org.interleave.listing.Expression.IntegerLiteral;

/// Reads numbers as Python does: exactly, or not at all.
final class Numbers {

  /// No number that fits is longer, and the patterns below take a stack frame for each digit.
  private static final int LONGEST = 500;

  private static final String DIGITS = "[0-9](?:_?[0-9])*";
  private static final String EXPONENT = "[eE][+-]?" + DIGITS;
  private static final Pattern DECIMAL = Pattern.compile("0(?:_?0)*|[1-9](?:_?[0-9])*");
  private static final Pattern PREFIXED =
      Pattern.compile("0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)");
  private static final Pattern FLOAT =
      Pattern.compile("(?:(?:%1$s)?\\.%1$s|%1$s\\.)(?:%2$s)?|%1$s%2$s".formatted(DIGITS, EXPONENT));

  private Numbers() {}

  static Expression read(Position at, String text) {
    if (text.length() > LONGEST) {
      throw new Refusal(at, "number.large", Long.MAX_VALUE);
    }
    String digits = text.replace("_", "");
    if (DECIMAL.matcher(text).matches()) {
      return integer(at, digits, 10);
    } else if (PREFIXED.matcher(text).matches()) {
      return integer(at, digits.substring(2), radix(text));
    } else if (FLOAT.matcher(text).matches()) {
      return new FloatLiteral(at, Double.parseDouble(digits));
    }
    throw new Refusal(at, key(text), UnreadableToken.shown(text));
  }

  private static Expression integer(Position at, String digits, int radix) {
    try {
      return new IntegerLiteral(at, Long.parseLong(digits, radix));
    } catch (NumberFormatException e) {
      throw new Refusal(at, "number.large", Long.MAX_VALUE);
    }
  }

  private static int radix(String text) {
    return switch (Character.toLowerCase(text.charAt(1))) {
      case 'x' -> 16;
      case 'o' -> 8;
      default -> 2;
    };
  }

  private static String key(String text) {
    if (text.toLowerCase(Locale.ROOT).endsWith("j")) {
      return "number.complex";
    }
    return text.matches("0[0-9_]+") ? "number.zero" : "number.wrong";
  }
}

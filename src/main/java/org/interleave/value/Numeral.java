package org.interleave.value;

import java.util.Locale;
import java.util.regex.Pattern;

/// Numbers that are written in strings, with blanks around them, with `_` between digits, and with
/// the digits of any script.
final class Numeral {

  private static final String DIGITS = "[0-9]++(?:_[0-9]++)*+";
  private static final Pattern INTEGER = Pattern.compile("[+-]?" + DIGITS);
  private static final Pattern REAL =
      Pattern.compile("[+-]?(?:%1$s(?:\\.(?:%1$s)?+)?+|\\.%1$s)(?:e[+-]?%1$s)?+".formatted(DIGITS));

  /// Nothing that fits has more digits, leading zeros aside.
  private static final int MOST_DIGITS = 19;

  /// So much of a string CPython shows in its error.
  private static final int SHOWN = 200;

  private Numeral() {}

  static long integer(String text) {
    String number = plain(text);
    if (!INTEGER.matcher(number).matches()) {
      String shown = StringText.repr(text);
      int end = Math.min(SHOWN, shown.codePointCount(0, shown.length()));
      throw PythonException.of(
          ExceptionType.VALUE_ERROR,
          "invalid literal for int() with base 10: "
              + shown.substring(0, shown.offsetByCodePoints(0, end)));
    }
    String digits = number.replaceAll("^[+-]|_", "").replaceFirst("^0+(?=.)", "");
    try {
      if (digits.length() <= MOST_DIGITS) {
        return Long.parseLong(number.startsWith("-") ? "-" + digits : digits);
      }
    } catch (NumberFormatException e) {
      // Refused below.
    }
    throw Refusal.integer("What int() reads from a string");
  }

  static double real(String text) {
    String number = plain(text).toLowerCase(Locale.ROOT);
    if (REAL.matcher(number).matches()) {
      return Double.parseDouble(number.replace("_", ""));
    }
    double magnitude =
        switch (number.replaceFirst("^[+-]", "")) {
          case "inf", "infinity" -> Double.POSITIVE_INFINITY;
          case "nan" -> Double.NaN;
          default ->
              throw PythonException.of(
                  ExceptionType.VALUE_ERROR,
                  "could not convert string to float: " + StringText.repr(text));
        };
    return number.startsWith("-") ? -magnitude : magnitude;
  }

  /// With Python's ASCII digits and blanks for those of other scripts, and nothing around.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(it -> plain.appendCodePoint(plain(it)));
    int begin = 0;
    int end = plain.length();
    while (begin < end && isBlank(plain.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(begin, end);
  }

  private static int plain(int character) {
    if (character < 128) {
      return character;
    } else if (Character.isSpaceChar(character) || character == 0x85) {
      return ' ';
    }
    int digit = Character.digit(character, 10);
    return digit < 0 ? character : '0' + digit;
  }

  private static boolean isBlank(char character) {
    return character == ' ' || ('\t' <= character && character <= '\r');
  }
}

package org.interleave.value;

import java.util.Locale;

/// Floats in the way that a specification says.
final class FloatFormat {

  private static final String TYPES = "eEfFgGn%";
  private static final int STANDARD_PRECISION = 6;

  private FloatFormat() {}

  static String of(double value, String text) {
    return of(value, new FormatSpecification(text, "float", FormatSpecification.NONE, '>'));
  }

  static String of(double value, FormatSpecification specification) {
    if (specification.type != FormatSpecification.NONE && TYPES.indexOf(specification.type) < 0) {
      throw specification.unknownType();
    } else if (specification.precision == Integer.MAX_VALUE) {
      throw FormatSpecification.error("precision too big");
    }
    boolean isPercent = specification.type == '%';
    double shown = isPercent ? value * 100 : value;
    String text =
        Double.isFinite(shown)
            ? magnitude(Math.abs(shown), specification)
            : FloatText.special(shown);
    boolean isZero = specification.avoidsNegativeZero && text.matches("[0.]+(e.*)?");
    boolean isNegative = FloatText.isNegative(shown) && !isZero;
    String cased = Character.isUpperCase(specification.type) ? text.toUpperCase(Locale.ROOT) : text;
    int end = digitsEnd(cased);
    String rest = cased.substring(end) + (isPercent ? "%" : "");
    return new NumberText(isNegative, "", cased.substring(0, end), rest).arranged(specification, 3);
  }

  private static String magnitude(double magnitude, FormatSpecification specification) {
    String bare = specification.isAlternate ? "." : "";
    boolean isPrecise = specification.precision != FormatSpecification.NONE;
    int precision = isPrecise ? Refusal.size(specification.precision) : STANDARD_PRECISION;
    return switch (specification.type) {
      case 'f', 'F', '%' -> FloatText.fixed(magnitude, precision) + (precision == 0 ? bare : "");
      case 'e', 'E' -> FloatText.scientific(magnitude, precision, bare);
      case 'g', 'G', 'n' -> general(magnitude, precision, specification.isAlternate, "");
      default ->
          isPrecise
              ? general(magnitude, precision, specification.isAlternate, ".0")
              : FloatText.shortest(magnitude, bare, ".0");
    };
  }

  /// With at most so many digits, and an exponent where they would not do.
  ///
  /// @param whole what follows a whole number; there has to be room for it
  private static String general(
      double magnitude, int precision, boolean isAlternate, String whole) {
    int count = Math.max(1, precision);
    Digits all = FloatText.significant(magnitude, count);
    Digits digits = isAlternate ? all : all.stripped();
    String bare = isAlternate ? "." : "";
    return digits.isMiddling(whole.isEmpty() ? count : count - 1)
        ? digits.plain(whole.isEmpty() ? bare : whole)
        : digits.scientific(bare);
  }

  private static int digitsEnd(String text) {
    int end = 0;
    while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    return end;
  }
}

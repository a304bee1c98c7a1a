package org.interleave.value;

import java.util.Locale;

/// Integers in the way that a specification says.
final class IntegerFormat {

  private IntegerFormat() {}

  /// @param value the number, or the boolean that it stands for
  static String of(Object value, long number, String text) {
    FormatSpecification specification = new FormatSpecification(text, TypeName.of(value), 'd', '>');
    return switch (specification.type) {
      case 'd', 'n' -> digits(specification, number, "", 10);
      case 'b' -> digits(specification, number, "0b", 2);
      case 'o' -> digits(specification, number, "0o", 8);
      case 'x' -> digits(specification, number, "0x", 16);
      case 'X' -> digits(specification, number, "0X", 16);
      case 'c' -> character(specification, number);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> FloatFormat.of((double) number, specification);
      default -> throw specification.unknownType();
    };
  }

  private static String digits(
      FormatSpecification specification, long number, String prefix, int radix) {
    check(specification);
    String digits = Long.toString(number, radix).replace("-", "");
    return new NumberText(
            number < 0,
            specification.isAlternate ? prefix : "",
            specification.type == 'X' ? digits.toUpperCase(Locale.ROOT) : digits,
            "")
        .arranged(specification, radix == 10 ? 3 : 4);
  }

  private static String character(FormatSpecification specification, long number) {
    check(specification);
    if (specification.sign != FormatSpecification.NONE) {
      throw refused("Sign", " with integer format specifier 'c'");
    } else if (specification.isAlternate) {
      throw refused("Alternate form (#)", " with integer format specifier 'c'");
    } else if (!Character.isValidCodePoint((int) number) || number != (int) number) {
      throw PythonException.of(ExceptionType.OVERFLOW_ERROR, "%c arg not in range(0x110000)");
    }
    return new NumberText(false, "", "", Character.toString((int) number))
        .arranged(specification, 3);
  }

  private static void check(FormatSpecification specification) {
    if (specification.precision != FormatSpecification.NONE) {
      throw refused("Precision", " in integer format specifier");
    } else if (specification.avoidsNegativeZero) {
      throw refused("Negative zero coercion (z)", " in integer format specifier");
    }
  }

  private static PythonException refused(String what, String where) {
    return FormatSpecification.error(what + " not allowed" + where);
  }
}

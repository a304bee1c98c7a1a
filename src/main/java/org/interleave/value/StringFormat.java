package org.interleave.value;

/// Strings in the way that a specification says.
final class StringFormat {

  private StringFormat() {}

  static String of(String value, String text) {
    FormatSpecification specification = new FormatSpecification(text, "str", 's', '<');
    check(specification);
    return Padding.around(cut(value, specification.precision), specification);
  }

  private static String cut(String value, int precision) {
    boolean isShort =
        precision == FormatSpecification.NONE
            || value.codePointCount(0, value.length()) <= precision;
    return isShort ? value : value.substring(0, value.offsetByCodePoints(0, precision));
  }

  private static void check(FormatSpecification specification) {
    if (specification.type != 's') {
      throw specification.unknownType();
    } else if (specification.sign == ' ') {
      throw refused("Space");
    } else if (specification.sign != FormatSpecification.NONE) {
      throw refused("Sign");
    } else if (specification.avoidsNegativeZero) {
      throw refused("Negative zero coercion (z)");
    } else if (specification.isAlternate) {
      throw refused("Alternate form (#)");
    } else if (specification.align == '=') {
      throw refused("'=' alignment");
    }
  }

  private static PythonException refused(String what) {
    return FormatSpecification.error(what + " not allowed in string format specifier");
  }
}

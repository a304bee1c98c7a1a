package org.interleave.value;

/// What stands behind the colon of an f-string's field:
/// `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
final class FormatSpecification {

  /// Stands for a width, precision, sign, grouping or type that is not given.
  static final int NONE = -1;

  private final int[] text;
  private final String typeName;
  private int position;

  final int fill;
  final char align;
  final int sign;
  final boolean avoidsNegativeZero;
  final boolean isAlternate;
  final int width;
  final int grouping;
  final int precision;
  final int type;

  /// @param typeName of the value, for errors
  /// @param standardType when none is given
  /// @param standardAlign when none is given
  FormatSpecification(String text, String typeName, int standardType, char standardAlign) {
    this.text = text.codePoints().toArray();
    this.typeName = typeName;
    boolean isFilled = isAlign(1);
    boolean isAligned = isFilled || isAlign(0);
    int given = isFilled ? next() : NONE;
    int givenAlign = isAligned ? next() : standardAlign;
    this.sign = isAny("+- ") ? next() : NONE;
    this.avoidsNegativeZero = skip('z');
    this.isAlternate = skip('#');
    boolean isZeroed = !isFilled && skip('0');
    this.fill = isFilled ? given : isZeroed ? '0' : ' ';
    this.align = (char) (isZeroed && !isAligned && standardAlign == '>' ? '=' : givenAlign);
    this.width = number();
    this.grouping = grouping();
    this.precision = precision();
    this.type = type(text, standardType);
    checkGrouping();
  }

  /// The type as errors show it.
  String shownType() {
    return type > ' ' && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
  }

  PythonException unknownType() {
    return error(
        "Unknown format code '%s' for object of type '%s'".formatted(shownType(), typeName));
  }

  static PythonException error(String message) {
    return PythonException.of(ExceptionType.VALUE_ERROR, message);
  }

  private int peek(int ahead) {
    return position + ahead < text.length ? text[position + ahead] : NONE;
  }

  private int next() {
    return text[position++];
  }

  private boolean isAny(String characters) {
    return position < text.length && characters.indexOf(peek(0)) >= 0;
  }

  private boolean isAlign(int ahead) {
    return switch (peek(ahead)) {
      case '<', '>', '=', '^' -> true;
      default -> false;
    };
  }

  private boolean skip(int character) {
    boolean isThere = peek(0) == character;
    position += isThere ? 1 : 0;
    return isThere;
  }

  /// The digits from here, or [#NONE].
  private int number() {
    int begin = position;
    long number = 0;
    while (Character.digit(peek(0), 10) >= 0) {
      try {
        number = Math.addExact(Math.multiplyExact(number, 10L), Character.digit(next(), 10));
      } catch (ArithmeticException _) {
        throw error("Too many decimal digits in format string");
      }
    }
    return begin == position ? NONE : (int) Math.min(number, Integer.MAX_VALUE);
  }

  private int grouping() {
    int separator = isAny(",_") ? next() : NONE;
    if (separator != NONE && isAny(",_") && peek(0) != separator) {
      throw error("Cannot specify both ',' and '_'.");
    }
    return separator;
  }

  private int precision() {
    if (!skip('.')) {
      return NONE;
    }
    int number = number();
    if (number == NONE) {
      throw error("Format specifier missing precision");
    }
    return number;
  }

  private int type(String whole, int standard) {
    if (text.length - position > 1) {
      throw error(
          "Invalid format specifier '%s' for object of type '%s'".formatted(whole, typeName));
    }
    return position < text.length ? next() : standard;
  }

  private void checkGrouping() {
    boolean isRight =
        grouping == NONE
            || type == NONE
            || "defgEG%F".indexOf(type) >= 0
            || (grouping == '_' && "boxX".indexOf(type) >= 0);
    if (!isRight) {
      throw error("Cannot specify '%c' with '%s'.".formatted(grouping, shownType()));
    }
  }
}

package org.interleave.value;

/// A number in characters, in the parts that a specification arranges.
///
/// @param prefix `0x` and the like, or nothing
/// @param digits before the point
/// @param rest what follows them: a point and more digits, an exponent, a percent sign
record NumberText(boolean negative, String prefix, String digits, String rest) {

  /// @param group how many digits stand between two separators
  String arranged(FormatSpecification specification, int group) {
    String head = sign(specification) + prefix;
    int taken = head.length() + rest.codePointCount(0, rest.length());
    boolean isZeroed = specification.fill == '0' && specification.align == '=';
    int least = isZeroed ? Refusal.size(specification.width) - taken : 0;
    return Padding.around(head, grouped(specification, group, least) + rest, specification);
  }

  private String sign(FormatSpecification specification) {
    if (negative) {
      return "-";
    }
    return switch (specification.sign) {
      case '+' -> "+";
      case ' ' -> " ";
      default -> "";
    };
  }

  /// The digits in groups, with zeros before them until they are at least so many characters.
  private String grouped(FormatSpecification specification, int group, int least) {
    if (specification.grouping == FormatSpecification.NONE || digits.isEmpty()) {
      return digits;
    }
    StringBuilder backwards = new StringBuilder();
    for (int i = 0; i < digits.length() || backwards.length() < least; i++) {
      if (i > 0 && i % group == 0) {
        backwards.append((char) specification.grouping);
      }
      backwards.append(i < digits.length() ? digits.charAt(digits.length() - 1 - i) : '0');
    }
    return backwards.reverse().toString();
  }
}

package org.interleave.scenario;

import org.interleave.listing.Constant;

/// Numbers for a constant as people write them.
public final class ConstantText {

  private ConstantText() {}

  /// Reads a whole number where the constant is one; else any number, or seconds with a unit, such
  /// as `500us`.
  ///
  /// @return a `Long` or a finite `Double`, as the constant's own value
  /// @throws IllegalArgumentException with a sentence for the user, when it is no such number
  public static Number parse(Constant constant, String text) {
    return switch (constant.value()) {
      case Long _ -> integer(text.strip());
      default -> decimal(text.strip());
    };
  }

  private static Long integer(String text) {
    if (!text.matches("[-+]?\\d+")) {
      throw new IllegalArgumentException(Messages.text("constant.integer"));
    }
    try {
      // Its opposite is no number of a listing, where the sign is an operator.
      if (Long.parseLong(text) != Long.MIN_VALUE) {
        return Long.valueOf(text);
      }
    } catch (NumberFormatException e) {
      // It is too large as well.
    }
    throw new IllegalArgumentException(Messages.text("constant.large", Long.MAX_VALUE));
  }

  private static Double decimal(String text) {
    if (text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    }
    try {
      return DurationText.parse(text).toNanos() / 1e9;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(Messages.text("constant.decimal"), e);
    }
  }
}

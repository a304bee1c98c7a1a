package org.interleave.value;

import java.util.Arrays;

/// Arithmetic on two operands.
public enum BinaryOperator {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/"),
  FLOOR_DIVIDE("//"),
  MODULO("%"),
  POWER("**");

  private final String symbol;

  BinaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /// As it stands in a listing.
  public String symbol() {
    return symbol;
  }

  /// The operator with this symbol, which must be one of these.
  public static BinaryOperator of(String symbol) {
    return Arrays.stream(values())
        .filter(operator -> operator.symbol.equals(symbol))
        .findFirst()
        .orElseThrow();
  }
}

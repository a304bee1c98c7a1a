package org.interleave.value;

import java.util.Arrays;

/// An operator with one operand.
public enum UnaryOperator {
  NEGATE("-"),
  PLUS("+"),
  NOT("not");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /// As it stands in a listing.
  public String symbol() {
    return symbol;
  }

  /// The operator with this symbol, which must be one of these.
  public static UnaryOperator of(String symbol) {
    return Arrays.stream(values())
        .filter(operator -> operator.symbol.equals(symbol))
        .findFirst()
        .orElseThrow();
  }
}

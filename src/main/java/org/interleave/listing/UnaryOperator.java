package org.interleave.listing;

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

  static UnaryOperator of(String symbol) {
    return Arrays.stream(values())
        .filter(operator -> operator.symbol.equals(symbol))
        .findFirst()
        .orElseThrow();
  }
}

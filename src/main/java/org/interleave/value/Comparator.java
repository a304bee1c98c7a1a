package org.interleave.value;

import java.util.Arrays;

/// Compares two operands.
public enum Comparator {
  LESS("<"),
  LESS_OR_EQUAL("<="),
  EQUAL("=="),
  NOT_EQUAL("!="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not");

  private final String symbol;

  Comparator(String symbol) {
    this.symbol = symbol;
  }

  /// As it stands in a listing.
  public String symbol() {
    return symbol;
  }

  /// The operator with this symbol, which must be one of these.
  public static Comparator of(String symbol) {
    return Arrays.stream(values())
        .filter(operator -> operator.symbol.equals(symbol))
        .findFirst()
        .orElseThrow();
  }
}

package org.interleave.listing;

import java.util.Arrays;

/// Joins conditions.
public enum LogicalOperator {
  AND("and"),
  OR("or");

  private final String symbol;

  LogicalOperator(String symbol) {
    this.symbol = symbol;
  }

  /// As it stands in a listing.
  public String symbol() {
    return symbol;
  }

  static LogicalOperator of(String symbol) {
    return Arrays.stream(values())
        .filter(operator -> operator.symbol.equals(symbol))
        .findFirst()
        .orElseThrow();
  }
}

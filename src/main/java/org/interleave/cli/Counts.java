package org.interleave.cli;

import java.math.BigInteger;
import org.interleave.explore.Figures;

/// Says how many orders or states there are.
final class Counts {

  private Counts() {}

  static String orders(BigInteger count) {
    return of(count, "order");
  }

  static String orders(long count) {
    return orders(BigInteger.valueOf(count));
  }

  static String states(long count) {
    return of(BigInteger.valueOf(count), "state");
  }

  private static String of(BigInteger count, String what) {
    return Messages.text(
        count.equals(BigInteger.ONE) ? "count." + what : "count." + what + "s",
        Figures.count(count));
  }
}

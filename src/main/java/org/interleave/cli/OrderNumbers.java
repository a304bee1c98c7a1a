package org.interleave.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Numbers of orders, shares of them and schedules, as they stand in a table.
final class OrderNumbers {

  private static final BigInteger MOST_WRITTEN_OUT = BigInteger.TEN.pow(15);
  private static final int LONGEST_SCHEDULE = 60;
  private static final double LEAST_PERCENT = 0.1;

  private OrderNumbers() {}

  /// Digits in groups; of a very large number the first three.
  static String count(BigInteger orders) {
    return orders.compareTo(MOST_WRITTEN_OUT) < 0
        ? String.format(Locale.ROOT, "%,d", orders)
        : String.format(Locale.ROOT, "%.2e", new BigDecimal(orders));
  }

  static String share(BigInteger some, BigInteger all) {
    return percent(
        new BigDecimal(some).divide(new BigDecimal(all), MathContext.DECIMAL64).doubleValue());
  }

  /// In percent. What looks like nothing or all is just that.
  ///
  /// @param part from 0 to 1
  static String percent(double part) {
    double percent = 100 * part;
    if (percent > 0 && percent < LEAST_PERCENT) {
      return "< 0.1 %";
    } else if (percent < 100 && percent > 100 - LEAST_PERCENT) {
      return "> 99.9 %";
    }
    return String.format(Locale.ROOT, "%.1f %%", percent);
  }

  /// Each thread's number once for all the steps that it takes in a row, and how many these are.
  static String schedule(List<Integer> threads) {
    List<String> blocks = new ArrayList<>();
    int begin = 0;
    for (int step = 1; step <= threads.size(); step++) {
      if (step == threads.size() || !threads.get(step).equals(threads.get(begin))) {
        int length = step - begin;
        blocks.add(threads.get(begin) + (length == 1 ? "" : "*" + length));
        begin = step;
      }
    }
    return TerminalMarks.shortened(String.join(" ", blocks), LONGEST_SCHEDULE);
  }
}

package org.interleave.explore;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;

/// Writes numbers of orders, and shares of them.
public final class Figures {

  /// From so many digits on, a number is written with a power of ten.
  private static final int MOST_DIGITS = 15;

  private static final MathContext THREE_DIGITS = new MathContext(3);
  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Figures() {}

  /// Such as `34,650`, or `1.23 × 10⁵⁸`.
  public static String count(BigInteger number) {
    if (number.abs().toString().length() <= MOST_DIGITS) {
      return String.format(Locale.ROOT, "%,d", number);
    }
    BigDecimal rounded = new BigDecimal(number).round(THREE_DIGITS);
    int exponent = rounded.precision() - rounded.scale() - 1;
    return String.format(
        Locale.ROOT, "%.2f \u00D7 10%s", rounded.movePointLeft(exponent), raised(exponent));
  }

  private static String raised(int exponent) {
    StringBuilder raised = new StringBuilder();
    Integer.toString(exponent).chars().forEach(it -> raised.append(RAISED.charAt(it - '0')));
    return raised.toString();
  }

  /// From 0 to 1.
  public static double part(BigInteger some, BigInteger all) {
    return new BigDecimal(some).divide(new BigDecimal(all), MathContext.DECIMAL64).doubleValue();
  }

  /// Such as `29.0 – 30.8 %`, of parts from 0 to 1.
  public static String interval(double lower, double upper) {
    return percent(lower).replace(" %", "") + " \u2013 " + percent(upper);
  }

  /// Such as `29.9 %`. Only nothing is 0 %, and only everything 100 %.
  public static String percent(double part) {
    double percent = 100 * part;
    if (part <= 0 || part >= 1) {
      return String.format(Locale.ROOT, "%.0f %%", percent);
    } else if (percent < 0.01) {
      return "< 0.01 %";
    } else if (percent > 99.9) {
      return "> 99.9 %";
    }
    return String.format(Locale.ROOT, percent < 1 ? "%.2f %%" : "%.1f %%", percent);
  }
}

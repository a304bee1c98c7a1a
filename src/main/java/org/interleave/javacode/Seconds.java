package org.interleave.javacode;

import java.math.BigDecimal;
import java.util.Optional;
import org.interleave.listing.Expression;
import org.interleave.value.UnaryOperator;

/// Writes lengths of time, which are seconds in Python.
record Seconds(Method method) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /// The arguments of `Thread.sleep`.
  String sleep(Expression seconds) {
    Optional<BigDecimal> known = known(seconds);
    if (known.isEmpty()) {
      return duration(seconds);
    }
    BigDecimal[] parts = known.get().multiply(THOUSAND).divideAndRemainder(BigDecimal.ONE);
    int nanos = parts[1].movePointRight(6).intValue();
    if (parts[0].signum() < 0 || parts[1].signum() < 0 || parts[0].precision() > 15) {
      throw new Untranslatable(seconds.at(), "time");
    }
    String millis = parts[0].toBigInteger().toString() + (parts[0].precision() > 9 ? "L" : "");
    return nanos == 0 ? millis : millis + ", " + grouped(nanos);
  }

  private static String grouped(int nanos) {
    return String.format(java.util.Locale.ROOT, "%,d", nanos).replace(',', '_');
  }

  /// The argument of a thread's `join`, for which no milliseconds at all are forever.
  String join(Expression seconds) {
    Optional<BigDecimal> millis = known(seconds).map(it -> it.multiply(THOUSAND));
    return millis.filter(it -> isWhole(it) && it.signum() > 0).isPresent()
        ? millis.get().toBigInteger().toString()
        : duration(seconds);
  }

  /// A `Duration`.
  String duration(Expression seconds) {
    return "Duration.ofNanos(" + nanos(seconds) + ")";
  }

  /// A number and its unit, with a comma between.
  String withUnit(Expression seconds) {
    Optional<BigDecimal> millis = known(seconds).map(it -> it.multiply(THOUSAND));
    boolean isWhole = millis.isPresent() && isWhole(millis.get());
    if (!isWhole) {
      return nanos(seconds) + ", TimeUnit.NANOSECONDS";
    }
    long whole = millis.get().longValue();
    return whole % 1000 == 0
        ? whole / 1000 + ", TimeUnit.SECONDS"
        : whole + ", TimeUnit.MILLISECONDS";
  }

  private static boolean isWhole(BigDecimal number) {
    return number.remainder(BigDecimal.ONE).signum() == 0 && number.precision() <= 9;
  }

  String nanos(Expression seconds) {
    Code code = method.code(seconds);
    if (!code.type().isNumber()) {
      throw new Untranslatable(seconds.at(), "time");
    }
    return "(long) (" + code.within(Code.PRODUCT) + " * 1e9)";
  }

  /// Whether it is written as a negative number, as in `timeout=-1`.
  static boolean isNegative(Expression seconds) {
    return seconds instanceof Expression.Unary it && it.operator() == UnaryOperator.NEGATE;
  }

  private static Optional<BigDecimal> known(Expression seconds) {
    return switch (seconds) {
      case Expression.IntegerLiteral it -> Optional.of(BigDecimal.valueOf(it.value()));
      case Expression.FloatLiteral it when !Double.isInfinite(it.value()) ->
          Optional.of(BigDecimal.valueOf(it.value()));
      default -> Optional.empty();
    };
  }
}

package org.interleave.library;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.interleave.value.ExceptionType;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.Truth;
import org.interleave.value.TypeName;

/// How long a thread is ready to wait, in ns; for ever when it is negative.
public record Timeout(long nanos) {

  public static final Timeout FOR_EVER = new Timeout(-1);
  public static final Timeout NOT_AT_ALL = new Timeout(0);

  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /// What Java can count in ns: about 292 years.
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  public boolean isForEver() {
    return nanos < 0;
  }

  /// A timeout as most methods take it: `None` is for ever, and what has passed is not at all.
  public static Timeout of(Object seconds) {
    return seconds == None.NONE ? FOR_EVER : new Timeout(Math.max(0, nanos(seconds)));
  }

  /// The arguments of a lock's `acquire`, where -1 is for ever.
  public static Timeout ofLock(Object blocking, Object seconds) {
    long nanos = nanos(seconds);
    boolean isForEver = nanos == -NANOS_PER_SECOND;
    if (!Truth.of(blocking)) {
      require(isForEver, "can't specify a timeout for a non-blocking call");
      return NOT_AT_ALL;
    }
    require(isForEver || nanos >= 0, "timeout value must be positive");
    return isForEver ? FOR_EVER : new Timeout(nanos);
  }

  /// The arguments of a semaphore's `acquire`, where -1 stands for `None` too.
  public static Timeout ofSemaphore(Object blocking, Object seconds) {
    Object given = seconds.equals(-1L) ? None.NONE : seconds;
    if (!Truth.of(blocking)) {
      require(given == None.NONE, "can't specify timeout for non-blocking acquire");
      return NOT_AT_ALL;
    }
    return of(given);
  }

  /// The arguments of a queue's `put` and `get`.
  public static Timeout ofQueue(Object block, Object seconds) {
    if (!Truth.of(block)) {
      return NOT_AT_ALL;
    }
    if (seconds == None.NONE) {
      return FOR_EVER;
    }
    long nanos = nanos(seconds);
    require(nanos >= 0, "'timeout' must be a non-negative number");
    return new Timeout(nanos);
  }

  /// How long `sleep` pauses, in ns.
  public static long ofSleep(Object seconds) {
    long nanos = nanos(seconds);
    require(nanos >= 0, "sleep length must be non-negative");
    return nanos;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, message);
    }
  }

  /// Seconds as ns, rounded up.
  ///
  /// @throws PythonException as Python's when it is no number, or too large
  private static long nanos(Object seconds) {
    return switch (seconds) {
      case Long number -> exact(BigDecimal.valueOf(number));
      case Boolean truth -> truth ? NANOS_PER_SECOND : 0;
      case Double number when number == 0 -> 0;
      case Double number when number.isNaN() ->
          throw PythonException.of(ExceptionType.VALUE_ERROR, "Invalid value NaN (not a number)");
      case Double number when number.isInfinite() -> throw tooLarge();
      case Double number -> exact(BigDecimal.valueOf(number));
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "'%s' object cannot be interpreted as an integer".formatted(TypeName.of(seconds)));
    };
  }

  private static long exact(BigDecimal seconds) {
    BigDecimal nanos = seconds.movePointRight(9).setScale(0, RoundingMode.CEILING);
    if (nanos.abs().compareTo(MOST) > 0) {
      throw tooLarge();
    }
    return nanos.longValueExact();
  }

  private static PythonException tooLarge() {
    return PythonException.of(
        ExceptionType.OVERFLOW_ERROR, "timestamp too large to convert to C _PyTime_t");
  }
}

package org.interleave.library;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.value.ExceptionType;
import org.interleave.value.Numbers;
import org.interleave.value.PythonException;

/// Python's `Semaphore` and `BoundedSemaphore`: as many threads can hold it as it has permits.
public final class Semaphore extends LockLike {

  private final String type;

  /// No release may make it more than that.
  private final long most;

  private long permits;

  private Semaphore(String type, int subject, boolean isOn, long permits, long most) {
    super(subject, isOn);
    this.type = type;
    this.permits = permits;
    this.most = most;
  }

  private Semaphore(Semaphore original) {
    super(original);
    type = original.type;
    most = original.most;
    permits = original.permits;
  }

  /// How many permits to begin with.
  ///
  /// @throws PythonException as Python's when there are too few permits
  static long permits(Object argument) {
    long permits = Numbers.integer(argument);
    if (permits < 0) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "semaphore initial value must be >= 0");
    }
    return permits;
  }

  static Semaphore unbounded(int subject, boolean isOn, long permits) {
    return new Semaphore("Semaphore", subject, isOn, permits, Long.MAX_VALUE);
  }

  static Semaphore bounded(int subject, boolean isOn, long permits) {
    return new Semaphore("BoundedSemaphore", subject, isOn, permits, permits);
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Progress call(Caller by, Method method, List<Object> arguments) {
    return method == Method.RELEASE
        ? release(by, Numbers.integer(arguments.getFirst()))
        : super.call(by, method, arguments);
  }

  @Override
  long free() {
    return permits;
  }

  @Override
  Object take(Caller by, long count) {
    permits -= count;
    return permits;
  }

  @Override
  Object give(Caller by, long count) {
    if (count < 1) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "n must be one or more");
    }
    if (count > most - permits) {
      throw refusal(by, permits, ExceptionType.VALUE_ERROR, "Semaphore released too many times");
    }
    permits += count;
    return permits;
  }

  @Override
  Timeout patience(Object blocking, Object timeout) {
    return Timeout.ofSemaphore(blocking, timeout);
  }

  @Override
  Semaphore copy(Copies copies) {
    return new Semaphore(this);
  }

  @Override
  public void describe(CanonicalForm form) {
    super.describe(form);
    form.add(permits);
  }
}

package org.interleave.run;

import java.util.List;
import org.interleave.machine.Timeout;
import org.interleave.program.Method;
import org.interleave.value.ExceptionType;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// Python's `Semaphore` and `BoundedSemaphore`: as many threads can hold it as it has permits.
final class LiveSemaphore extends LockLike {

  private final String type;

  /// No release may make it more than that.
  private final long most;

  private long permits;

  private LiveSemaphore(String type, Monitor monitor, boolean isOn, long permits, long most) {
    super(monitor, isOn);
    this.type = type;
    this.permits = permits;
    this.most = most;
  }

  static LiveSemaphore unbounded(Monitor monitor, boolean isOn, long permits) {
    return new LiveSemaphore("Semaphore", monitor, isOn, permits, Long.MAX_VALUE);
  }

  static LiveSemaphore bounded(Monitor monitor, boolean isOn, long permits) {
    return new LiveSemaphore("BoundedSemaphore", monitor, isOn, permits, permits);
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Object call(Recorder by, Method method, List<Object> arguments)
      throws InterruptedException {
    if (method != Method.RELEASE) {
      return super.call(by, method, arguments);
    }
    release(by, Arguments.integer(arguments.getFirst()));
    return None.NONE;
  }

  @Override
  long free() {
    return permits;
  }

  @Override
  Object take(Recorder by, long count) {
    permits -= count;
    return permits;
  }

  @Override
  Object give(Recorder by, long count) {
    if (count < 1) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "n must be one or more");
    }
    if (count > most - permits) {
      throw monitor()
          .refusal(by, permits, ExceptionType.VALUE_ERROR, "Semaphore released too many times");
    }
    permits += count;
    return permits;
  }

  @Override
  Timeout patience(Object blocking, Object timeout) {
    return Timeout.ofSemaphore(blocking, timeout);
  }
}

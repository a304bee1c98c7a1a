package org.interleave.run;

import java.util.List;
import org.interleave.machine.NoAttribute;
import org.interleave.machine.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// Python's `Condition`: threads that hold its lock let go of it and wait until another that holds
/// it notifies them. A condition with a lock of its own shares that lock's monitor.
///
/// Whoever needs both monitors enters the condition's first.
final class LiveCondition implements LiveObject {

  private static final String NOT_HELD = "cannot wait on un-acquired lock";

  private final Monitor monitor;
  private final WaitQueue queue;
  private final ConditionLock lock;

  LiveCondition(Monitor monitor, ConditionLock lock) {
    this.monitor = monitor;
    this.queue = new WaitQueue(monitor);
    this.lock = lock;
  }

  @Override
  public String type() {
    return "Condition";
  }

  @Override
  public Object call(Recorder by, Method method, List<Object> arguments)
      throws InterruptedException {
    return switch (method) {
      case ACQUIRE, RELEASE, ENTER, EXIT -> lock.call(by, method, arguments);
      case WAIT -> waitFor(by, Timeout.of(arguments.getFirst()));
      case NOTIFY -> notify(by, Arguments.integer(arguments.getFirst()));
      case NOTIFY_ALL -> notify(by, Long.MAX_VALUE);
      default -> throw NoAttribute.of(this, method);
    };
  }

  private boolean waitFor(Recorder by, Timeout timeout) throws InterruptedException {
    requireLock(by, NOT_HELD);
    long depth;
    boolean isWoken;
    monitor.enter();
    try {
      depth = releaseAll(by);
      monitor.open(by, StepKind.WAIT);
      WaitQueue.Call call = queue.await(timeout);
      by.steps().finish();
      isWoken = monitor.wakeUp(by, call);
    } finally {
      monitor.leave();
    }
    if (lock.isOn()) {
      lock.acquireAgain(by, depth);
    }
    return isWoken;
  }

  /// A lock without an owner may have been released by another thread since it was asked for: then
  /// it is as if that had come before.
  private long releaseAll(Recorder by) {
    try {
      return lock.releaseAll(by);
    } catch (PythonException free) {
      throw PythonException.of(ExceptionType.RUNTIME_ERROR, NOT_HELD);
    }
  }

  private None notify(Recorder by, long most) {
    requireLock(by, "cannot notify on un-acquired lock");
    monitor.enter();
    try {
      long count = Math.clamp(most, 0, queue.size());
      long signal = monitor.add(by, StepKind.SIGNAL, count, StepBuffer.NO_STEP);
      for (long woken = 0; woken < count; woken++) {
        queue.wakeFirst(signal);
      }
      return None.NONE;
    } finally {
      monitor.leave();
    }
  }

  private void requireLock(Recorder by, String message) {
    if (!lock.isOn()) {
      return;
    }
    lock.monitor().enter();
    try {
      if (!lock.isOwnedBy(by)) {
        throw lock.monitor().refusal(by, false, ExceptionType.RUNTIME_ERROR, message);
      }
    } finally {
      lock.monitor().leave();
    }
  }
}

package org.interleave.run;

import java.util.List;
import org.interleave.machine.NoAttribute;
import org.interleave.machine.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.None;

/// What threads acquire and release, first come, first served: a release hands what it frees to the
/// first in the queue, so that nobody can push in.
abstract sealed class LockLike implements LiveObject
    permits LiveLock, LiveReentrantLock, LiveSemaphore {

  private final Monitor monitor;
  private final WaitQueue queue;
  private final boolean isOn;
  private long lastRelease = StepBuffer.NO_STEP;

  /// How many threads have been handed what they waited for, and have not taken it yet.
  private int handedOver;

  /// @param isOn whether its operations do anything
  LockLike(Monitor monitor, boolean isOn) {
    this.monitor = monitor;
    this.queue = new WaitQueue(monitor);
    this.isOn = isOn;
  }

  /// How many threads could take it now. Like all that follows it is asked within the monitor.
  abstract long free();

  /// Takes it for a thread, so many times, and returns the value to record.
  abstract Object take(Recorder by, long count);

  /// Gives it back, so many times, and returns the value to record.
  abstract Object give(Recorder by, long count);

  /// How long a thread is ready to wait, by the arguments of `acquire`.
  abstract Timeout patience(Object blocking, Object timeout);

  /// Whether a thread may take it again.
  boolean isHeldBy(Recorder by) {
    return false;
  }

  public final Monitor monitor() {
    return monitor;
  }

  public final boolean isOn() {
    return isOn;
  }

  /// How many threads could take it now, of those who come now.
  final long freeForAll() {
    return free() - handedOver;
  }

  @Override
  public Object call(Recorder by, Method method, List<Object> arguments)
      throws InterruptedException {
    switch (method) {
      case ACQUIRE -> {
        return !isOn || acquire(by, patience(arguments.get(0), arguments.get(1)), 1);
      }
      case ENTER -> {
        return !isOn || acquire(by, Timeout.FOR_EVER, 1);
      }
      case EXIT, RELEASE -> release(by, 1);
      default -> throw NoAttribute.of(this, method);
    }
    return None.NONE;
  }

  /// Takes it; false when the thread gave up waiting.
  final boolean acquire(Recorder by, Timeout timeout, long count) throws InterruptedException {
    monitor.enter();
    try {
      boolean isAgain = isHeldBy(by);
      long cause = isAgain ? StepBuffer.NO_STEP : lastRelease;
      if (!isAgain && freeForAll() <= 0) {
        WaitQueue.Call call = queueUp(by, timeout);
        if (!call.isWoken()) {
          monitor.add(by, StepKind.GIVE_UP);
          return false;
        }
        handedOver--;
        cause = call.cause();
      }
      monitor.add(by, StepKind.ACQUIRE, take(by, count), cause);
      return true;
    } finally {
      monitor.leave();
    }
  }

  private WaitQueue.Call queueUp(Recorder by, Timeout timeout) throws InterruptedException {
    if (timeout.nanos() == 0) {
      return WaitQueue.IN_VAIN;
    }
    monitor.open(by, StepKind.BLOCK);
    WaitQueue.Call call = queue.await(timeout);
    by.steps().finish();
    return call;
  }

  final void release(Recorder by, long count) {
    if (!isOn) {
      return;
    }
    monitor.enter();
    try {
      Object value = give(by, count);
      long release = monitor.add(by, StepKind.RELEASE, value, StepBuffer.NO_STEP);
      if (free() > 0) {
        lastRelease = release;
      }
      while (freeForAll() > 0 && queue.wakeFirst(release)) {
        handedOver++;
      }
    } finally {
      monitor.leave();
    }
  }
}

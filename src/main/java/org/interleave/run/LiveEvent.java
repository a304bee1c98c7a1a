package org.interleave.run;

import java.util.List;
import org.interleave.machine.NoAttribute;
import org.interleave.machine.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.None;

/// Python's `Event`: threads wait until it is set.
final class LiveEvent implements LiveObject {

  private final Monitor monitor;
  private final WaitQueue queue;
  private boolean isSet;
  private long lastChange = StepBuffer.NO_STEP;

  LiveEvent(Monitor monitor) {
    this.monitor = monitor;
    this.queue = new WaitQueue(monitor);
  }

  @Override
  public String type() {
    return "Event";
  }

  @Override
  public Object call(Recorder by, Method method, List<Object> arguments)
      throws InterruptedException {
    monitor.enter();
    try {
      switch (method) {
        case SET -> set(by);
        case CLEAR -> clear(by);
        case IS_SET -> {
          monitor.add(by, StepKind.READ, isSet, lastChange);
          return isSet;
        }
        case WAIT -> {
          return waitFor(by, Timeout.of(arguments.getFirst()));
        }
        default -> throw NoAttribute.of(this, method);
      }
      return None.NONE;
    } finally {
      monitor.leave();
    }
  }

  private void set(Recorder by) {
    isSet = true;
    lastChange = monitor.add(by, StepKind.SIGNAL, (long) queue.size(), StepBuffer.NO_STEP);
    queue.wakeAll(lastChange);
  }

  private void clear(Recorder by) {
    isSet = false;
    lastChange = monitor.add(by, StepKind.WRITE, false, StepBuffer.NO_STEP);
  }

  private boolean waitFor(Recorder by, Timeout timeout) throws InterruptedException {
    monitor.open(by, StepKind.WAIT);
    WaitQueue.Call call = isSet ? new WaitQueue.Call(true, lastChange) : queue.await(timeout);
    by.steps().finish();
    return monitor.wakeUp(by, call);
  }
}

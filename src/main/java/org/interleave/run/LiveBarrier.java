package org.interleave.run;

import java.util.List;
import org.interleave.machine.NoAttribute;
import org.interleave.machine.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// Python's `Barrier`: the last of so many threads to come lets all of them go on.
final class LiveBarrier implements LiveObject {

  private final Monitor monitor;
  private final WaitQueue queue;
  private final long parties;
  private final Timeout patience;
  private Round round = new Round();
  private boolean isBroken;

  /// Those who wait for the same last one.
  private static final class Round {
    boolean isBroken;
    long arrived;
  }

  /// @param patience how long a thread waits that does not say
  LiveBarrier(Monitor monitor, long parties, Timeout patience) {
    this.monitor = monitor;
    this.queue = new WaitQueue(monitor);
    this.parties = parties;
    this.patience = patience;
  }

  @Override
  public String type() {
    return "Barrier";
  }

  @Override
  public Object call(Recorder by, Method method, List<Object> arguments)
      throws InterruptedException {
    monitor.enter();
    try {
      switch (method) {
        case WAIT -> {
          return waitFor(by, arguments.getFirst());
        }
        case ABORT -> {
          isBroken = true;
          breakUp(monitor.add(by, StepKind.WRITE, true, StepBuffer.NO_STEP));
        }
        case RESET -> {
          isBroken = false;
          breakUp(monitor.add(by, StepKind.WRITE, false, StepBuffer.NO_STEP));
        }
        default -> throw NoAttribute.of(this, method);
      }
      return None.NONE;
    } finally {
      monitor.leave();
    }
  }

  private Object waitFor(Recorder by, Object seconds) throws InterruptedException {
    Timeout timeout = seconds == None.NONE ? patience : Timeout.of(seconds);
    if (isBroken) {
      monitor.add(by, StepKind.READ, true, StepBuffer.NO_STEP);
      throw broken();
    }
    Round mine = round;
    long place = mine.arrived++;
    if (mine.arrived == parties) {
      round = new Round();
      queue.wakeAll(monitor.add(by, StepKind.SIGNAL, place, StepBuffer.NO_STEP));
      return place;
    }
    monitor.open(by, StepKind.WAIT);
    WaitQueue.Call call = queue.await(timeout);
    by.steps().finish();
    if (!call.isWoken()) {
      isBroken = true;
      breakUp(monitor.add(by, StepKind.GIVE_UP));
      throw broken();
    }
    if (mine.isBroken) {
      monitor.add(by, StepKind.WAKE, Monitor.NOTHING, call.cause());
      throw broken();
    }
    monitor.add(by, StepKind.WAKE, place, call.cause());
    return place;
  }

  /// Sends all away who wait.
  private void breakUp(long cause) {
    round.isBroken = true;
    round = new Round();
    queue.wakeAll(cause);
  }

  private static PythonException broken() {
    return new PythonException(new ExceptionValue(ExceptionType.BROKEN_BARRIER_ERROR, List.of()));
  }

  @Override
  public Object attribute(Recorder by, String name) {
    monitor.enter();
    try {
      return switch (name) {
        case "parties" -> parties;
        case "n_waiting" -> read(by, round.arrived);
        case "broken" -> read(by, isBroken);
        default -> throw NoAttribute.of(this, name);
      };
    } finally {
      monitor.leave();
    }
  }

  private Object read(Recorder by, Object value) {
    monitor.add(by, StepKind.READ, value, StepBuffer.NO_STEP);
    return value;
  }
}

package org.interleave.run;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.interleave.machine.NoAttribute;
import org.interleave.machine.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// Python's `queue.Queue`: items come out in the order in which they went in. Who waits for an item
/// or for room is served first come, first served.
final class LiveQueue implements LiveObject {

  private final Monitor monitor;
  private final WaitQueue takers;
  private final WaitQueue givers;
  private final WaitQueue joiners;
  private final Queue<Item> items = new ArrayDeque<>();

  /// How many items there can be; 0 or less stands for any number.
  private final long limit;

  /// How many threads have been called to an item, or to room, and have not come yet.
  private int calledTakers;

  private int calledGivers;
  private long unfinished;
  private long lastDone = StepBuffer.NO_STEP;

  private record Item(Object value, long put) {}

  LiveQueue(Monitor monitor, long limit) {
    this.monitor = monitor;
    this.takers = new WaitQueue(monitor);
    this.givers = new WaitQueue(monitor);
    this.joiners = new WaitQueue(monitor);
    this.limit = limit;
  }

  @Override
  public String type() {
    return "Queue";
  }

  @Override
  public Object call(Recorder by, Method method, List<Object> arguments)
      throws InterruptedException {
    monitor.enter();
    try {
      return switch (method) {
        case PUT -> put(by, arguments.get(0), patience(arguments, 1));
        case GET -> get(by, Timeout.ofQueue(arguments.get(0), arguments.get(1)));
        case EMPTY -> read(by, items.isEmpty());
        case IS_FULL -> read(by, limit > 0 && items.size() >= limit);
        case SIZE -> read(by, (long) items.size());
        case TASK_DONE -> done(by);
        case JOIN -> join(by);
        default -> throw NoAttribute.of(this, method);
      };
    } finally {
      monitor.leave();
    }
  }

  /// A queue without a limit does not look at how long one would wait.
  private Timeout patience(List<Object> arguments, int block) {
    return limit > 0
        ? Timeout.ofQueue(arguments.get(block), arguments.get(block + 1))
        : Timeout.FOR_EVER;
  }

  private None put(Recorder by, Object value, Timeout timeout) throws InterruptedException {
    if (!hasRoom()) {
      queueUp(by, givers, timeout, ExceptionType.FULL);
      calledGivers--;
    }
    long put = monitor.add(by, StepKind.WRITE, Snapshot.of(value), StepBuffer.NO_STEP);
    items.add(new Item(value, put));
    unfinished++;
    callAll(put);
    return None.NONE;
  }

  private Object get(Recorder by, Timeout timeout) throws InterruptedException {
    if (!hasItem()) {
      queueUp(by, takers, timeout, ExceptionType.EMPTY);
      calledTakers--;
    }
    Item item = items.remove();
    callAll(monitor.add(by, StepKind.READ, Snapshot.of(item.value), item.put));
    return item.value;
  }

  private boolean hasItem() {
    return items.size() > calledTakers;
  }

  private boolean hasRoom() {
    return limit <= 0 || items.size() + calledGivers < limit;
  }

  /// Calls those who can have now what they wait for.
  private void callAll(long cause) {
    while (hasItem() && takers.wakeFirst(cause)) {
      calledTakers++;
    }
    while (hasRoom() && givers.wakeFirst(cause)) {
      calledGivers++;
    }
  }

  private void queueUp(Recorder by, WaitQueue queue, Timeout timeout, ExceptionType error)
      throws InterruptedException {
    WaitQueue.Call call = WaitQueue.IN_VAIN;
    if (timeout.nanos() != 0) {
      monitor.open(by, StepKind.BLOCK);
      call = queue.await(timeout);
      by.steps().finish();
    }
    if (!call.isWoken()) {
      monitor.add(by, StepKind.GIVE_UP);
      throw new PythonException(new ExceptionValue(error, List.of()));
    }
  }

  private Object read(Recorder by, Object value) {
    monitor.add(by, StepKind.READ, value, StepBuffer.NO_STEP);
    return value;
  }

  private None done(Recorder by) {
    if (unfinished == 0) {
      throw monitor.refusal(by, 0L, ExceptionType.VALUE_ERROR, "task_done() called too many times");
    }
    unfinished--;
    long woken = unfinished == 0 ? joiners.size() : 0;
    lastDone = monitor.add(by, StepKind.SIGNAL, woken, StepBuffer.NO_STEP);
    if (unfinished == 0) {
      joiners.wakeAll(lastDone);
    }
    return None.NONE;
  }

  private None join(Recorder by) throws InterruptedException {
    monitor.open(by, StepKind.WAIT);
    WaitQueue.Call call =
        unfinished == 0 ? new WaitQueue.Call(true, lastDone) : joiners.await(Timeout.FOR_EVER);
    by.steps().finish();
    monitor.wakeUp(by, call);
    return None.NONE;
  }
}

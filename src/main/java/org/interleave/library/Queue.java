package org.interleave.library;

import java.util.ArrayDeque;
import java.util.List;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.PythonException;

/// Python's `queue.Queue`: items come out in the order in which they went in. Who waits for an item
/// or for room is served first come, first served.
public final class Queue extends SharedObject {

  private sealed interface Waiting extends Stage {

    /// For room for a value.
    record Room(Object value) implements Waiting {
      @Override
      public Stage copy(Copies copies) {
        return new Room(copies.of(value));
      }

      @Override
      public void describe(CanonicalForm form) {
        form.add("for room");
        form.add(value);
      }
    }

    record Item() implements Waiting {}

    /// For the end of all work.
    record Done() implements Waiting {}
  }

  private record Item(Object value, long put) {}

  private final WaitQueue takers;
  private final WaitQueue givers;
  private final WaitQueue joiners;
  private final java.util.Queue<Item> items = new ArrayDeque<>();

  /// How many items there can be; 0 or less stands for any number.
  private final long limit;

  /// How many threads have been called to an item, or to room, and have not come yet.
  private int calledTakers;

  private int calledGivers;
  private long unfinished;
  private long lastDone = StepBuffer.NO_STEP;

  public Queue(int subject, long limit) {
    super(subject);
    this.takers = new WaitQueue();
    this.givers = new WaitQueue();
    this.joiners = new WaitQueue();
    this.limit = limit;
  }

  private Queue(Queue original, Copies copies) {
    super(original.subject());
    takers = original.takers.copy();
    givers = original.givers.copy();
    joiners = original.joiners.copy();
    limit = original.limit;
    calledTakers = original.calledTakers;
    calledGivers = original.calledGivers;
    unfinished = original.unfinished;
    lastDone = original.lastDone;
    original.items.forEach(it -> items.add(new Item(copies.of(it.value), it.put)));
  }

  @Override
  public String type() {
    return "Queue";
  }

  @Override
  public Progress call(Caller by, Method method, List<Object> arguments) {
    return switch (method) {
      case PUT -> put(by, arguments.get(0), patience(arguments));
      case GET -> get(by, Timeout.ofQueue(arguments.get(0), arguments.get(1)));
      case EMPTY -> new Progress.Returned(read(by, items.isEmpty()));
      case IS_FULL -> new Progress.Returned(read(by, limit > 0 && items.size() >= limit));
      case SIZE -> new Progress.Returned(read(by, (long) items.size()));
      case TASK_DONE -> done(by);
      case JOIN -> join(by);
      default -> throw NoAttribute.of(this, method);
    };
  }

  /// A queue without a limit does not look at how long one would wait.
  private Timeout patience(List<Object> arguments) {
    return limit > 0 ? Timeout.ofQueue(arguments.get(1), arguments.get(2)) : Timeout.FOR_EVER;
  }

  private Progress put(Caller by, Object value, Timeout timeout) {
    return hasRoom()
        ? put(by, value)
        : queueUp(by, givers, timeout, new Waiting.Room(value), ExceptionType.FULL);
  }

  private Progress put(Caller by, Object value) {
    long put = step(by, StepKind.WRITE, value);
    items.add(new Item(value, put));
    unfinished++;
    callAll(by, put);
    return Progress.NOTHING_RETURNED;
  }

  private Progress get(Caller by, Timeout timeout) {
    return hasItem()
        ? get(by)
        : queueUp(by, takers, timeout, new Waiting.Item(), ExceptionType.EMPTY);
  }

  private Progress get(Caller by) {
    Item item = items.remove();
    callAll(by, by.step(this, StepKind.READ, item.value, item.put));
    return new Progress.Returned(item.value);
  }

  private boolean hasItem() {
    return items.size() > calledTakers;
  }

  private boolean hasRoom() {
    return limit <= 0 || items.size() + calledGivers < limit;
  }

  /// Calls those who can have now what they wait for.
  private void callAll(Caller by, long cause) {
    Call call = Call.woken(cause);
    while (hasItem() && takers.wakeFirst(by, call)) {
      calledTakers++;
    }
    while (hasRoom() && givers.wakeFirst(by, call)) {
      calledGivers++;
    }
  }

  private Progress queueUp(
      Caller by, WaitQueue queue, Timeout timeout, Waiting stage, ExceptionType error) {
    if (timeout.nanos() == 0) {
      throw givenUp(by, error);
    }
    step(by, StepKind.BLOCK);
    queue.add(by);
    return new Progress.Waiting(timeout, stage);
  }

  private PythonException givenUp(Caller by, ExceptionType error) {
    step(by, StepKind.GIVE_UP);
    return new PythonException(new ExceptionValue(error, List.of()));
  }

  @Override
  public Progress resume(Caller by, Stage stage, Call call) {
    return switch ((Waiting) stage) {
      case Waiting.Room(Object value) -> {
        leave(by, givers, call, ExceptionType.FULL);
        calledGivers--;
        yield put(by, value);
      }
      case Waiting.Item() -> {
        leave(by, takers, call, ExceptionType.EMPTY);
        calledTakers--;
        yield get(by);
      }
      case Waiting.Done() -> {
        wakeUp(by, call);
        yield Progress.NOTHING_RETURNED;
      }
    };
  }

  private void leave(Caller by, WaitQueue queue, Call call, ExceptionType error) {
    if (call.isInVain()) {
      queue.remove(by);
      throw givenUp(by, error);
    }
  }

  private Progress done(Caller by) {
    if (unfinished == 0) {
      throw refusal(by, 0L, ExceptionType.VALUE_ERROR, "task_done() called too many times");
    }
    unfinished--;
    long woken = unfinished == 0 ? joiners.size() : 0;
    lastDone = step(by, StepKind.SIGNAL, woken);
    if (unfinished == 0) {
      joiners.wakeAll(by, Call.woken(lastDone));
    }
    return Progress.NOTHING_RETURNED;
  }

  private Progress join(Caller by) {
    step(by, StepKind.WAIT);
    if (unfinished == 0) {
      return new Progress.Underway(new Waiting.Done(), Call.woken(lastDone));
    }
    joiners.add(by);
    return new Progress.Waiting(Timeout.FOR_EVER, new Waiting.Done());
  }

  @Override
  Queue copy(Copies copies) {
    return new Queue(this, copies);
  }

  @Override
  public void describe(CanonicalForm form) {
    form.addThreads(takers.threads());
    form.addThreads(givers.threads());
    form.addThreads(joiners.threads());
    form.add(calledTakers);
    form.add(calledGivers);
    form.add(unfinished);
    form.add(items.size());
    items.forEach(it -> form.add(it.value));
  }
}

package org.interleave.library;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;

/// Python's `Event`: threads wait until it is set.
public final class Event extends SharedObject {

  private enum Waiting implements Stage {
    WAITING
  }

  private final WaitQueue queue;
  private boolean isSet;
  private long lastChange = StepBuffer.NO_STEP;

  public Event(int subject) {
    super(subject);
    queue = new WaitQueue();
  }

  private Event(Event original) {
    super(original.subject());
    queue = original.queue.copy();
    isSet = original.isSet;
    lastChange = original.lastChange;
  }

  @Override
  public String type() {
    return "Event";
  }

  @Override
  public Progress call(Caller by, Method method, List<Object> arguments) {
    return switch (method) {
      case SET -> set(by);
      case CLEAR -> clear(by);
      case IS_SET -> {
        by.step(this, StepKind.READ, isSet, lastChange);
        yield new Progress.Returned(isSet);
      }
      case WAIT -> waitFor(by, Timeout.of(arguments.getFirst()));
      default -> throw NoAttribute.of(this, method);
    };
  }

  private Progress set(Caller by) {
    isSet = true;
    lastChange = step(by, StepKind.SIGNAL, (long) queue.size());
    queue.wakeAll(by, Call.woken(lastChange));
    return Progress.NOTHING_RETURNED;
  }

  private Progress clear(Caller by) {
    isSet = false;
    lastChange = step(by, StepKind.WRITE, false);
    return Progress.NOTHING_RETURNED;
  }

  private Progress waitFor(Caller by, Timeout timeout) {
    step(by, StepKind.WAIT);
    if (isSet) {
      return new Progress.Underway(Waiting.WAITING, Call.woken(lastChange));
    }
    queue.add(by);
    return new Progress.Waiting(timeout, Waiting.WAITING);
  }

  @Override
  public Progress resume(Caller by, Stage stage, Call call) {
    if (call.isInVain()) {
      queue.remove(by);
    }
    return new Progress.Returned(wakeUp(by, call));
  }

  @Override
  Event copy(Copies copies) {
    return new Event(this);
  }

  @Override
  public void describe(CanonicalForm form) {
    form.addThreads(queue.threads());
    form.add(isSet);
  }
}

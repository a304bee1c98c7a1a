package org.interleave.library;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.Numbers;

/// Python's `Condition`: threads that hold its lock let go of it and wait until another that holds
/// it notifies them.
public final class Condition extends SharedObject {

  private sealed interface Wait extends Stage {

    /// For a notification; `depth` is how often the lock was taken.
    record Notification(long depth) implements Wait {}

    /// Before it takes the lock again.
    record Return(long depth, boolean isNotified) implements Wait {}

    /// In the queue of the lock, which is to be taken again.
    record Lock(Stage stage, boolean isNotified) implements Wait {}
  }

  private final ConditionLock lock;

  private final WaitQueue queue;

  Condition(int subject, ConditionLock lock) {
    this(subject, lock, new WaitQueue());
  }

  private Condition(int subject, ConditionLock lock, WaitQueue queue) {
    super(subject);
    this.lock = lock;
    this.queue = queue;
  }

  static Condition withOwnLock(int subject, boolean isLocking) {
    return new Condition(subject, new RLock(subject, isLocking));
  }

  public LockLike lock() {
    return lock.lock();
  }

  @Override
  public String type() {
    return "Condition";
  }

  @Override
  public Progress call(Caller by, Method method, List<Object> arguments) {
    return switch (method) {
      case ACQUIRE, RELEASE, ENTER, EXIT -> lock().call(by, method, arguments);
      case WAIT -> waitFor(by, Timeout.of(arguments.getFirst()));
      case NOTIFY -> notify(by, Numbers.integer(arguments.getFirst()));
      case NOTIFY_ALL -> notify(by, Long.MAX_VALUE);
      default -> throw NoAttribute.of(this, method);
    };
  }

  @Override
  public boolean ignores(Method method) {
    return switch (method) {
      case ACQUIRE, RELEASE, ENTER, EXIT -> lock().ignores(method);
      default -> false;
    };
  }

  private Progress waitFor(Caller by, Timeout timeout) {
    requireLock(by, "cannot wait on un-acquired lock");
    long depth = lock.releaseAll(by);
    step(by, StepKind.WAIT);
    queue.add(by);
    return new Progress.Waiting(timeout, new Wait.Notification(depth));
  }

  @Override
  public Progress resume(Caller by, Stage stage, Call call) {
    if (!(stage instanceof Wait wait)) {
      return lock().resume(by, stage, call);
    }
    return switch (wait) {
      case Wait.Notification(long depth) -> notified(by, depth, call);
      case Wait.Return(long depth, boolean isNotified) ->
          locked(lock().acquire(by, Timeout.FOR_EVER, depth), isNotified);
      case Wait.Lock(Stage inner, boolean isNotified) ->
          locked(lock().resume(by, inner, call), isNotified);
    };
  }

  private Progress notified(Caller by, long depth, Call call) {
    if (call.isInVain()) {
      queue.remove(by);
    }
    boolean isNotified = wakeUp(by, call);
    return lock().isOn()
        ? new Progress.Underway(new Wait.Return(depth, isNotified), call)
        : new Progress.Returned(isNotified);
  }

  private static Progress locked(Progress progress, boolean isNotified) {
    return switch (progress) {
      case Progress.Returned _ -> new Progress.Returned(isNotified);
      case Progress.Waiting(var timeout, var stage) ->
          new Progress.Waiting(timeout, new Wait.Lock(stage, isNotified));
      case Progress.Underway(var stage, var call) ->
          new Progress.Underway(new Wait.Lock(stage, isNotified), call);
    };
  }

  private Progress notify(Caller by, long most) {
    requireLock(by, "cannot notify on un-acquired lock");
    long count = Math.clamp(most, 0, queue.size());
    Call call = Call.woken(step(by, StepKind.SIGNAL, count));
    for (long woken = 0; woken < count; woken++) {
      queue.wakeFirst(by, call);
    }
    return Progress.NOTHING_RETURNED;
  }

  private void requireLock(Caller by, String message) {
    if (lock().isOn() && !lock.isOwnedBy(by)) {
      throw lock().refusal(by, false, ExceptionType.RUNTIME_ERROR, message);
    }
  }

  @Override
  Condition copy(Copies copies) {
    return new Condition(subject(), (ConditionLock) copies.of(lock()), queue.copy());
  }

  @Override
  public void describe(CanonicalForm form) {
    form.addThreads(queue.threads());
    if (lock().subject() == subject()) {
      lock().describe(form);
    }
  }
}

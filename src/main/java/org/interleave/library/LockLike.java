package org.interleave.library;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;

/// What threads acquire and release, first come, first served: a release hands what it frees to the
/// first in the queue, so that nobody can push in.
public abstract sealed class LockLike extends SharedObject permits Lock, RLock, Semaphore {

  private static final Progress TAKEN = new Progress.Returned(true);
  private static final Progress GIVEN_UP = new Progress.Returned(false);

  /// In the queue, to take it so many times.
  private record Queued(long count) implements Stage {}

  private final boolean isOn;
  private final WaitQueue queue;
  private long lastRelease = StepBuffer.NO_STEP;

  /// How many threads have been handed what they waited for, and have not taken it yet.
  private int handedOver;

  /// @param isOn whether its operations do anything
  LockLike(int subject, boolean isOn) {
    super(subject);
    this.isOn = isOn;
    this.queue = new WaitQueue();
  }

  LockLike(LockLike original) {
    super(original.subject());
    isOn = original.isOn;
    queue = original.queue.copy();
    lastRelease = original.lastRelease;
    handedOver = original.handedOver;
  }

  /// How many threads could take it now.
  abstract long free();

  /// Takes it for a thread, so many times, and returns the value to record.
  abstract Object take(Caller by, long count);

  /// Gives it back, so many times, and returns the value to record.
  abstract Object give(Caller by, long count);

  /// How long a thread is ready to wait, by the arguments of `acquire`.
  abstract Timeout patience(Object blocking, Object timeout);

  /// Whether a thread may take it again.
  boolean isHeldBy(Caller by) {
    return false;
  }

  public final boolean isOn() {
    return isOn;
  }

  /// How many threads could take it now, of those who come now.
  final long freeForAll() {
    return free() - handedOver;
  }

  @Override
  public Progress call(Caller by, Method method, List<Object> arguments) {
    return switch (method) {
      case ACQUIRE -> isOn ? acquire(by, patience(arguments.get(0), arguments.get(1)), 1) : TAKEN;
      case ENTER -> isOn ? acquire(by, Timeout.FOR_EVER, 1) : TAKEN;
      case EXIT, RELEASE -> release(by, 1);
      default -> throw NoAttribute.of(this, method);
    };
  }

  @Override
  public final boolean ignores(Method method) {
    return !isOn;
  }

  /// Takes it, which returns whether the thread did not give up waiting.
  final Progress acquire(Caller by, Timeout timeout, long count) {
    boolean isAgain = isHeldBy(by);
    if (isAgain || freeForAll() > 0) {
      return taken(by, count, isAgain ? StepBuffer.NO_STEP : lastRelease);
    }
    if (timeout.nanos() == 0) {
      return givenUp(by);
    }
    step(by, StepKind.BLOCK);
    queue.add(by);
    return new Progress.Waiting(timeout, new Queued(count));
  }

  @Override
  public final Progress resume(Caller by, Stage stage, Call call) {
    if (call.isInVain()) {
      queue.remove(by);
      return givenUp(by);
    }
    handedOver--;
    return taken(by, ((Queued) stage).count(), call.cause());
  }

  private Progress taken(Caller by, long count, long cause) {
    by.step(this, StepKind.ACQUIRE, take(by, count), cause);
    return TAKEN;
  }

  private Progress givenUp(Caller by) {
    step(by, StepKind.GIVE_UP);
    return GIVEN_UP;
  }

  final Progress release(Caller by, long count) {
    if (isOn) {
      Object value = give(by, count);
      long release = step(by, StepKind.RELEASE, value);
      if (free() > 0) {
        lastRelease = release;
      }
      while (freeForAll() > 0 && queue.wakeFirst(by, Call.woken(release))) {
        handedOver++;
      }
    }
    return Progress.NOTHING_RETURNED;
  }

  @Override
  public void describe(CanonicalForm form) {
    form.add(handedOver);
    form.addThreads(queue.threads());
  }
}

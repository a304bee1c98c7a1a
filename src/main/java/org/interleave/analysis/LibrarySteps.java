package org.interleave.analysis;

import java.util.List;
import org.interleave.library.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// The steps that a thread takes at an object of the library, and what comes of them, as the trace
/// tells it.
final class LibrarySteps {

  private final Trace trace;
  private final CodeSteps steps;
  private final Replicas replicas;
  private final int line;

  LibrarySteps(Trace trace, CodeSteps steps, Replicas replicas, int line) {
    this.trace = trace;
    this.steps = steps;
    this.replicas = replicas;
    this.line = line;
  }

  Object call(Replica object, Method method, List<Object> arguments) {
    return switch (object.maker) {
      case LOCK, RLOCK, SEMAPHORE, BOUNDED_SEMAPHORE -> lock(object, method, arguments);
      case EVENT -> event(object, method, arguments);
      case CONDITION -> condition(object, method, arguments);
      case BARRIER -> barrier(object, method);
      case QUEUE -> queue(object, method, arguments);
      case THREAD -> throw new IllegalArgumentException("no step of an object");
    };
  }

  private boolean isLocking() {
    return trace.info().settings().lock();
  }

  private Object lock(Replica object, Method method, List<Object> arguments) {
    if (!isLocking()) {
      return switch (method) {
        case ACQUIRE, ENTER -> true;
        case LOCKED -> false;
        default -> None.NONE;
      };
    }
    return switch (method) {
      case ENTER -> acquire(object, Timeout.FOR_EVER);
      case ACQUIRE -> acquire(object, timeout(object, arguments.get(0), arguments.get(1)));
      case LOCKED -> read(object);
      default -> {
        if (object.type().endsWith("Semaphore") && method == Method.RELEASE) {
          requirePositive(arguments.getFirst());
        }
        release(object);
        yield None.NONE;
      }
    };
  }

  private static void requirePositive(Object count) {
    if (count instanceof Long number && number < 1) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "n must be one or more");
    }
  }

  private static Timeout timeout(Replica object, Object blocking, Object seconds) {
    return switch (object.maker) {
      case SEMAPHORE, BOUNDED_SEMAPHORE -> Timeout.ofSemaphore(blocking, seconds);
      default -> Timeout.ofLock(blocking, seconds);
    };
  }

  private boolean acquire(Replica object, Timeout timeout) {
    if (steps.comes(StepKind.BLOCK, object)) {
      steps.expect(StepKind.BLOCK, object, null, line);
    }
    if (!timeout.isForEver() && steps.comes(StepKind.GIVE_UP, object)) {
      steps.expect(StepKind.GIVE_UP, object, null, line);
      return false;
    }
    steps.expect(StepKind.ACQUIRE, object, CodeSteps.MAYBE, line);
    return true;
  }

  private void release(Replica object) {
    requireNotRefused(object, refusalOfRelease(object));
    steps.expect(StepKind.RELEASE, object, CodeSteps.MAYBE, line);
  }

  private static PythonException refusalOfRelease(Replica object) {
    return switch (object.maker) {
      case LOCK -> PythonException.of(ExceptionType.RUNTIME_ERROR, "release unlocked lock");
      case SEMAPHORE, BOUNDED_SEMAPHORE ->
          PythonException.of(ExceptionType.VALUE_ERROR, "Semaphore released too many times");
      default -> PythonException.of(ExceptionType.RUNTIME_ERROR, "cannot release un-acquired lock");
    };
  }

  /// A thread that is refused what it wants has seen why.
  private void requireNotRefused(Replica object, PythonException refusal) {
    if (steps.comes(StepKind.READ, object)) {
      steps.expect(StepKind.READ, object, CodeSteps.ANY, line);
      throw refusal;
    }
  }

  private Object read(Replica object) {
    return replicas.revive(trace.object(steps.expect(StepKind.READ, object, CodeSteps.ANY, line)));
  }

  private Object event(Replica object, Method method, List<Object> arguments) {
    switch (method) {
      case IS_SET -> {
        return read(object);
      }
      case SET -> steps.expect(StepKind.SIGNAL, object, CodeSteps.ANY, line);
      case CLEAR -> steps.expect(StepKind.WRITE, object, false, line);
      default -> {
        return await(object, Timeout.of(arguments.getFirst()));
      }
    }
    return None.NONE;
  }

  private boolean await(Replica object, Timeout timeout) {
    steps.expect(StepKind.WAIT, object, null, line);
    if (!timeout.isForEver() && steps.comes(StepKind.GIVE_UP, object)) {
      steps.expect(StepKind.GIVE_UP, object, null, line);
      return false;
    }
    steps.expect(StepKind.WAKE, object, null, line);
    return true;
  }

  private Object condition(Replica object, Method method, List<Object> arguments) {
    return switch (method) {
      case WAIT -> {
        Timeout timeout = Timeout.of(arguments.getFirst());
        requireOwned(object, "cannot wait on un-acquired lock");
        if (isLocking()) {
          steps.expect(StepKind.RELEASE, object.lock, CodeSteps.MAYBE, line);
        }
        boolean isWoken = await(object, timeout);
        if (isLocking()) {
          acquire(object.lock, Timeout.FOR_EVER);
        }
        yield isWoken;
      }
      case NOTIFY, NOTIFY_ALL -> {
        requireOwned(object, "cannot notify on un-acquired lock");
        steps.expect(StepKind.SIGNAL, object, CodeSteps.ANY, line);
        yield None.NONE;
      }
      default -> lock(object.lock, method, arguments);
    };
  }

  private void requireOwned(Replica object, String message) {
    if (isLocking()) {
      requireNotRefused(object.lock, PythonException.of(ExceptionType.RUNTIME_ERROR, message));
    }
  }

  private Object barrier(Replica object, Method method) {
    switch (method) {
      case ABORT -> steps.expect(StepKind.WRITE, object, true, line);
      case RESET -> steps.expect(StepKind.WRITE, object, false, line);
      default -> {
        return cross(object);
      }
    }
    return None.NONE;
  }

  private Object cross(Replica object) {
    PythonException broken = raised(ExceptionType.BROKEN_BARRIER_ERROR);
    requireNotRefused(object, broken);
    if (steps.comes(StepKind.SIGNAL, object)) {
      return trace.object(steps.expect(StepKind.SIGNAL, object, CodeSteps.ANY, line));
    }
    steps.expect(StepKind.WAIT, object, null, line);
    if (steps.comes(StepKind.GIVE_UP, object)) {
      steps.expect(StepKind.GIVE_UP, object, null, line);
      throw broken;
    }
    int row = steps.expect(StepKind.WAKE, object, CodeSteps.MAYBE, line);
    if (!trace.hasValue(row)) {
      throw broken;
    }
    return trace.object(row);
  }

  private Object queue(Replica object, Method method, List<Object> arguments) {
    return switch (method) {
      case PUT -> {
        if (object.arguments.getFirst() instanceof Long limit && limit > 0) {
          Timeout.ofQueue(arguments.get(1), arguments.get(2));
        }
        requireServed(object, ExceptionType.FULL);
        steps.expect(StepKind.WRITE, object, arguments.getFirst(), line);
        yield None.NONE;
      }
      case GET -> {
        Timeout.ofQueue(arguments.get(0), arguments.get(1));
        requireServed(object, ExceptionType.EMPTY);
        yield read(object);
      }
      case TASK_DONE -> {
        requireNotRefused(
            object,
            PythonException.of(ExceptionType.VALUE_ERROR, "task_done() called too many times"));
        steps.expect(StepKind.SIGNAL, object, CodeSteps.ANY, line);
        yield None.NONE;
      }
      case JOIN -> {
        await(object, Timeout.FOR_EVER);
        yield None.NONE;
      }
      default -> read(object);
    };
  }

  private void requireServed(Replica object, ExceptionType error) {
    if (steps.comes(StepKind.BLOCK, object)) {
      steps.expect(StepKind.BLOCK, object, null, line);
    }
    if (steps.comes(StepKind.GIVE_UP, object)) {
      steps.expect(StepKind.GIVE_UP, object, null, line);
      throw raised(error);
    }
  }

  private static PythonException raised(ExceptionType type) {
    return new PythonException(new ExceptionValue(type, List.of()));
  }
}

package org.interleave.library;

import static org.interleave.value.Numbers.integer;

import java.util.List;
import org.interleave.program.Maker;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.SubjectKind;
import org.interleave.value.LibraryObject;
import org.interleave.value.Missing;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.Refusal;

/// Makes the objects at which threads meet.
///
/// @param numbers gives each its number among the subjects of steps
/// @param isLocking whether lock operations do anything
public record Making(Numbers numbers, boolean isLocking) {

  /// Stands for the lock of a condition that brings its own.
  public static final int OWN_LOCK = -2;

  /// Gives numbers.
  public interface Numbers {

    /// The number of a new object.
    ///
    /// @param initial see [org.interleave.trace.Subject]
    /// @param lock a condition's lock, by its number, or [#OWN_LOCK]; else [StepBuffer#NO_SUBJECT]
    int next(SubjectKind kind, Object initial, int lock);

    /// The same for all but conditions.
    default int next(SubjectKind kind, Object initial) {
      return next(kind, initial, StepBuffer.NO_SUBJECT);
    }
  }

  /// Makes one.
  ///
  /// @param arguments see [Maker]; where they are objects of the library, as [SharedObject]s
  /// @throws PythonException as Python's
  public SharedObject make(Maker maker, List<Object> arguments) {
    Object first = arguments.isEmpty() ? None.NONE : arguments.getFirst();
    return switch (maker) {
      case LOCK -> new Lock(numbers.next(SubjectKind.LOCK, Missing.MISSING), isLocking);
      case RLOCK -> new RLock(numbers.next(SubjectKind.RLOCK, Missing.MISSING), isLocking);
      case SEMAPHORE -> {
        long permits = Semaphore.permits(first);
        yield Semaphore.unbounded(numbers.next(SubjectKind.SEMAPHORE, permits), isLocking, permits);
      }
      case BOUNDED_SEMAPHORE -> {
        long permits = Semaphore.permits(first);
        yield Semaphore.bounded(numbers.next(SubjectKind.SEMAPHORE, permits), isLocking, permits);
      }
      case EVENT -> new Event(numbers.next(SubjectKind.EVENT, Missing.MISSING));
      case CONDITION -> condition(first);
      case BARRIER -> {
        long parties = integer(first);
        Timeout patience = Timeout.of(arguments.get(1));
        yield new Barrier(numbers.next(SubjectKind.BARRIER, parties), parties, patience);
      }
      case QUEUE -> {
        long limit = integer(first);
        yield new Queue(numbers.next(SubjectKind.QUEUE, limit), limit);
      }
      case THREAD -> throw new IllegalArgumentException("A thread needs a number of its own.");
    };
  }

  private Condition condition(Object lock) {
    return switch (lock) {
      case None _ ->
          Condition.withOwnLock(
              numbers.next(SubjectKind.CONDITION, Missing.MISSING, OWN_LOCK), isLocking);
      case ConditionLock given ->
          new Condition(
              numbers.next(SubjectKind.CONDITION, Missing.MISSING, given.lock().subject()), given);
      case LibraryObject _ -> throw Refusal.conditionLock();
      default -> throw NoAttribute.of(lock, Method.ACQUIRE);
    };
  }
}

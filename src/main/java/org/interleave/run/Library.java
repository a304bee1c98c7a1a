package org.interleave.run;

import java.util.List;
import org.interleave.machine.Timeout;
import org.interleave.program.Maker;
import org.interleave.trace.Recording;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.Missing;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// Makes the objects at which threads meet, each with a number and a name of its own.
final class Library {

  private final Recording recording;
  private final Headcount headcount;
  private final Names names;

  /// Whether lock operations do anything.
  private final boolean isLocking;

  Library(Recording recording, Headcount headcount, Names names, boolean isLocking) {
    this.recording = recording;
    this.headcount = headcount;
    this.names = names;
    this.isLocking = isLocking;
  }

  /// What an object is called and who makes it; see [Names#unique].
  record Birth(String name, Recorder by) {}

  /// @param arguments see [Maker]
  LiveObject make(Maker maker, List<Object> arguments, Birth birth) {
    Object first = arguments.isEmpty() ? None.NONE : arguments.getFirst();
    return switch (maker) {
      case LOCK -> new LiveLock(monitor(SubjectKind.LOCK, birth), isLocking);
      case RLOCK -> new LiveReentrantLock(monitor(SubjectKind.RLOCK, birth), isLocking);
      case SEMAPHORE -> {
        long permits = permits(first);
        yield LiveSemaphore.unbounded(
            monitor(SubjectKind.SEMAPHORE, birth, permits), isLocking, permits);
      }
      case BOUNDED_SEMAPHORE -> {
        long permits = permits(first);
        yield LiveSemaphore.bounded(
            monitor(SubjectKind.SEMAPHORE, birth, permits), isLocking, permits);
      }
      case EVENT -> new LiveEvent(monitor(SubjectKind.EVENT, birth));
      case CONDITION -> condition(first, birth);
      case BARRIER -> {
        long parties = Arguments.integer(first);
        Monitor monitor = monitor(SubjectKind.BARRIER, birth, parties);
        yield new LiveBarrier(monitor, parties, Timeout.of(arguments.get(1)));
      }
      case QUEUE -> {
        long limit = Arguments.integer(first);
        yield new LiveQueue(monitor(SubjectKind.QUEUE, birth, limit), limit);
      }
      case THREAD -> throw new IllegalArgumentException("Threads are made by the crew.");
    };
  }

  private static long permits(Object argument) {
    long permits = Arguments.integer(argument);
    if (permits < 0) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "semaphore initial value must be >= 0");
    }
    return permits;
  }

  private LiveCondition condition(Object lock, Birth birth) {
    String name = names.unique(birth.name, SubjectKind.CONDITION, birth.by.threadName());
    return switch (lock) {
      case None _ -> {
        int subject =
            recording.addSubject(
                number -> new Subject(name, SubjectKind.CONDITION, Missing.MISSING, number));
        Monitor monitor = new Monitor(subject, headcount);
        yield new LiveCondition(monitor, new LiveReentrantLock(monitor, isLocking));
      }
      case ConditionLock given -> {
        int subject =
            recording.addSubject(
                _ ->
                    new Subject(
                        name, SubjectKind.CONDITION, Missing.MISSING, given.monitor().subject()));
        yield new LiveCondition(new Monitor(subject, headcount), given);
      }
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR, "a condition's lock must be a Lock or an RLock");
    };
  }

  private Monitor monitor(SubjectKind kind, Birth birth) {
    return monitor(kind, birth, Missing.MISSING);
  }

  private Monitor monitor(SubjectKind kind, Birth birth, Object initial) {
    String name = names.unique(birth.name, kind, birth.by.threadName());
    int subject =
        recording.addSubject(_ -> new Subject(name, kind, initial, StepBuffer.NO_SUBJECT));
    return new Monitor(subject, headcount);
  }
}

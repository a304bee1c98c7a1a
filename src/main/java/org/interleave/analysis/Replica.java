package org.interleave.analysis;

import java.util.List;
import org.interleave.program.Maker;
import org.interleave.trace.Trace;
import org.interleave.value.FunctionValue;
import org.interleave.value.LibraryObject;
import org.interleave.value.None;
import org.interleave.value.Truth;
import org.jspecify.annotations.Nullable;

/// Stands for an object of the library, or a thread, while a thread's code is followed. Which
/// subject or thread of the trace it is, is known when the first step says so.
final class Replica implements LibraryObject {

  static final int UNKNOWN = -1;

  final Maker maker;
  final List<Object> arguments;
  final String name;

  /// Its subject number, or a thread's number.
  int number = UNKNOWN;

  /// A condition's lock; else itself.
  final Replica lock;

  boolean isDaemon;
  boolean isStarted;
  @Nullable String renamed;

  Replica(Maker maker, List<Object> arguments, String name, @Nullable Replica by) {
    this.maker = maker;
    this.arguments = List.copyOf(arguments);
    this.name = name;
    this.lock =
        maker == Maker.CONDITION && arguments.getFirst() instanceof Replica given ? given : this;
    this.isDaemon =
        maker == Maker.THREAD
            && (arguments.get(3) == None.NONE
                ? by != null && by.isDaemon
                : Truth.of(arguments.get(3)));
  }

  @Override
  public String type() {
    return switch (maker) {
      case LOCK -> "_thread.lock";
      case RLOCK -> "_thread.RLock";
      case SEMAPHORE -> "Semaphore";
      case BOUNDED_SEMAPHORE -> "BoundedSemaphore";
      case EVENT -> "Event";
      case CONDITION -> "Condition";
      case BARRIER -> "Barrier";
      case QUEUE -> "Queue";
      case THREAD -> "Thread";
    };
  }

  /// What Python calls the thread, whose number is known unless it has been renamed.
  String threadName(Trace trace) {
    if (renamed != null) {
      return renamed;
    }
    String lane = trace.threadName(number);
    boolean isNamed = number == 0 || arguments.get(2) != None.NONE;
    return !isNamed && arguments.getFirst() instanceof FunctionValue function
        ? "%s (%s)".formatted(lane, function.name())
        : lane;
  }
}

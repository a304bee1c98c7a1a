package org.interleave.analysis;

import java.util.List;
import org.interleave.library.NoAttribute;
import org.interleave.library.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionType;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.Text;
import org.interleave.value.Truth;

/// The steps that a thread takes at another thread, as the trace tells them.
record ThreadSteps(Trace trace, CodeMemory memory, Replicas replicas, CodeSteps steps, int line) {

  Object call(Replica object, Method method, List<Object> arguments) {
    switch (method) {
      case START -> start(object);
      case JOIN -> join(object, Timeout.of(arguments.getFirst()));
      case IS_ALIVE -> {
        return answer();
      }
      default -> throw NoAttribute.of(object, method);
    }
    return None.NONE;
  }

  private void start(Replica object) {
    if (object.isStarted) {
      throw PythonException.of(ExceptionType.RUNTIME_ERROR, "threads can only be started once");
    }
    if (!memory.begin(trace, replicas)) {
      throw new CodeSteps.Over("A variable's initial value is not what the code gave it.");
    }
    steps.expect(StepKind.START, StepBuffer.NO_SUBJECT, number(object), line);
    object.isStarted = true;
  }

  private void join(Replica object, Timeout timeout) {
    if (!object.isStarted && !isNext(StepKind.JOIN)) {
      throw PythonException.of(
          ExceptionType.RUNTIME_ERROR, "cannot join thread before it is started");
    }
    if (object.number == steps.thread()) {
      throw PythonException.of(ExceptionType.RUNTIME_ERROR, "cannot join current thread");
    }
    steps.expect(StepKind.JOIN, StepBuffer.NO_SUBJECT, number(object), line);
    if (!timeout.isForEver() && isNext(StepKind.GIVE_UP)) {
      steps.expect(StepKind.GIVE_UP, StepBuffer.NO_SUBJECT, number(object), line);
    }
  }

  private boolean isNext(StepKind kind) {
    steps.flush();
    return !steps.isAtEnd() && trace.kind(steps.row()) == kind;
  }

  private Object number(Replica object) {
    steps.flush();
    return (long) replicas.thread(object, steps.isAtEnd() ? 0 : trace.value(steps.row()));
  }

  /// What the thread was told, which is a step of its own.
  Object answer() {
    steps.flush();
    return trace.object(steps.expect(StepKind.COMPUTE, StepBuffer.NO_SUBJECT, CodeSteps.ANY, line));
  }

  Object attribute(Replica object, String name) {
    return switch (name) {
      case "daemon" -> object.isDaemon;
      case "name" -> name(object);
      default -> throw NoAttribute.of(object, name);
    };
  }

  private String name(Replica object) {
    if (object.renamed == null && object.number == Replica.UNKNOWN) {
      throw new CodeSteps.Over(null);
    }
    return object.threadName(trace);
  }

  void setAttribute(Replica object, String name, Object value) {
    switch (name) {
      case "daemon" -> {
        if (object.isStarted) {
          throw PythonException.of(
              ExceptionType.RUNTIME_ERROR, "cannot set daemon status of active thread");
        }
        object.isDaemon = Truth.of(value);
      }
      case "name" -> object.renamed = Text.str(value);
      default -> throw NoAttribute.of(object, name);
    }
  }
}

package org.interleave.library;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.trace.NoValue;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.LibraryObject;
import org.interleave.value.PythonException;

/// An object of Python's library at which threads meet, and all that it remembers. It is no thing
/// for several threads at once: whoever carries the program out lets them in one by one.
public abstract sealed class SharedObject implements LibraryObject
    permits LockLike, Condition, Event, Barrier, Queue, PythonThread {

  private final int subject;

  /// @param subject its number among the subjects of steps, or [StepBuffer#NO_SUBJECT]
  SharedObject(int subject) {
    this.subject = subject;
  }

  public final int subject() {
    return subject;
  }

  /// Begins one of its methods.
  ///
  /// @throws PythonException as Python's; a `AttributeError` when there is no such method
  public abstract Progress call(Caller by, Method method, List<Object> arguments);

  /// Whether a method does nothing, as locks are off.
  public boolean ignores(Method method) {
    return false;
  }

  /// Takes a call up again that had come so far.
  ///
  /// @throws PythonException as Python's
  public abstract Progress resume(Caller by, Stage stage, Call call);

  public Object attribute(Caller by, String name) {
    throw NoAttribute.of(this, name);
  }

  public void setAttribute(String name, Object value) {
    throw NoAttribute.assigned(this, name);
  }

  /// The same among copies of everything that it knows.
  abstract SharedObject copy(Copies copies);

  /// Writes down all that matters for what can happen at it from here on, and not how it came so.
  public abstract void describe(CanonicalForm form);

  final long step(Caller by, StepKind kind) {
    return by.step(this, kind, NoValue.NOTHING, StepBuffer.NO_STEP);
  }

  final long step(Caller by, StepKind kind, Object value) {
    return by.step(this, kind, value, StepBuffer.NO_STEP);
  }

  /// A step that sees something, and what is seen.
  final Object read(Caller by, Object value) {
    step(by, StepKind.READ, value);
    return value;
  }

  /// A step that sees what does not allow what the thread wants, and what is to be raised.
  final PythonException refusal(Caller by, Object seen, ExceptionType type, String message) {
    step(by, StepKind.READ, seen);
    return PythonException.of(type, message);
  }

  /// A step that ends a wait for a signal; tells whether there was one.
  final boolean wakeUp(Caller by, Call call) {
    if (call.isInVain()) {
      step(by, StepKind.GIVE_UP);
    } else {
      by.step(this, StepKind.WAKE, NoValue.NOTHING, call.cause());
    }
    return !call.isInVain();
  }
}

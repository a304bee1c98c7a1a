package org.interleave.library;

import org.interleave.trace.StepKind;

/// The thread that calls an object, as far as the object has to know it.
public interface Caller {

  /// Its number.
  int thread();

  /// Takes a step, and returns its id. A step that waits lasts until the thread goes on.
  ///
  /// @param value a value of Python's, or [NoValue#NOTHING]
  /// @param cause the id of the step that it saw, or that made it possible
  long step(SharedObject at, StepKind kind, Object value, long cause);

  /// Ends the wait of a thread, which goes on later.
  void wake(int thread, Call call);

  /// Lets a thread begin, which is a step of its own.
  void start(PythonThread thread);

  /// What a question is answered with, which is a step of its own.
  Object answer(Object value);
}

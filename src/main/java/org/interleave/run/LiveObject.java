package org.interleave.run;

import java.util.List;
import org.interleave.machine.NoAttribute;
import org.interleave.program.Method;
import org.interleave.value.LibraryObject;

/// An object of Python's library that real threads share.
interface LiveObject extends LibraryObject {

  /// Carries out one of the object's methods for a thread.
  ///
  /// @throws InterruptedException when the run has ended; then all threads leave, and the object is
  ///   of no more use
  Object call(Recorder by, Method method, List<Object> arguments) throws InterruptedException;

  default Object attribute(Recorder by, String name) {
    throw NoAttribute.of(this, name);
  }

  default void setAttribute(String name, Object value) {
    throw NoAttribute.of(this, name);
  }
}

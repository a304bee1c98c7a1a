package org.interleave.run;

import java.util.List;
import org.interleave.code.Method;
import org.interleave.value.ExceptionType;
import org.interleave.value.LibraryObject;
import org.interleave.value.PythonException;

/// An object of Python's library that real threads share.
interface LiveObject extends LibraryObject {

  /// Carries out one of the object's methods for a thread.
  ///
  /// @throws InterruptedException when the run has ended; then all threads leave, and the object is
  ///   of no more use
  Object call(Recorder by, Method method, List<Object> arguments) throws InterruptedException;

  default Object attribute(Recorder by, String name) {
    throw missing(name);
  }

  default void setAttribute(String name, Object value) {
    throw missing(name);
  }

  default PythonException missing(Method method) {
    return missing(method.python());
  }

  default PythonException missing(String name) {
    return PythonException.of(
        ExceptionType.ATTRIBUTE_ERROR, "'%s' object has no attribute '%s'".formatted(type(), name));
  }
}

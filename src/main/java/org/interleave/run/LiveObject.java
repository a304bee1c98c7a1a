package org.interleave.run;

import java.util.List;
import org.interleave.library.Progress;
import org.interleave.library.SharedObject;
import org.interleave.program.Method;
import org.interleave.value.LibraryObject;

/// An object of Python's library that real threads share.
record LiveObject(SharedObject object, Guard guard) implements LibraryObject {

  @Override
  public String type() {
    return object.type();
  }

  /// Carries out one of the object's methods for a thread, which waits when it has to.
  ///
  /// @throws InterruptedException when the run has ended; then all threads leave, and the object is
  ///   of no more use
  Object call(LiveCaller by, Method method, List<Object> arguments) throws InterruptedException {
    by.enter(guard);
    try {
      Progress progress = object.call(by, method, arguments);
      while (true) {
        switch (progress) {
          case Progress.Returned(Object value) -> {
            by.finish();
            return value;
          }
          case Progress.Waiting(var timeout, var stage) ->
              progress = object.resume(by, stage, by.await(timeout));
          case Progress.Underway(var stage, var call) -> {
            by.finish();
            progress = object.resume(by, stage, call);
          }
        }
      }
    } finally {
      by.leave();
    }
  }

  Object attribute(LiveCaller by, String name) {
    by.enter(guard);
    try {
      return object.attribute(by, name);
    } finally {
      by.leave();
    }
  }

  void setAttribute(LiveCaller by, String name, Object value) {
    by.enter(guard);
    try {
      object.setAttribute(name, value);
    } finally {
      by.leave();
    }
  }

  /// Only the same object is equal.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}

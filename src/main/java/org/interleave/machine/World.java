package org.interleave.machine;

import java.util.List;
import org.interleave.program.Maker;
import org.interleave.program.Method;
import org.interleave.program.Question;
import org.interleave.value.ListValue;

/// What one thread meets outside of its own frames: shared variables, the library's objects, other
/// threads, the clock, the terminal. `line` is the line of the listing that the thread is at.
///
/// Everything here may raise a [PythonException] where Python would, a [RefusalException] where
/// Python could go on and the world cannot, and an [InterruptedException] when the run is to end.
public interface World {

  /// A computing instruction has had this result.
  void computed(int line, Object value);

  /// The value of a cell, or [org.interleave.value.Missing#MISSING].
  Object read(int line, int cell) throws InterruptedException;

  void write(int line, int cell, Object value) throws InterruptedException;

  /// The items of a list that threads share, at this moment.
  List<Object> read(int line, ListValue list) throws InterruptedException;

  /// Puts a value in the place of a list's item; the index is counted from the end when negative.
  void store(int line, ListValue list, long index, Object value) throws InterruptedException;

  /// Says that other threads may know a list from here on, so that its steps are noticed.
  ///
  /// @param name what it is called, or nothing
  void share(int line, ListValue list, String name);

  Object make(int line, Maker maker, List<Object> arguments, String name)
      throws InterruptedException;

  /// Calls a method of an object of the library, or of a list. Raises an `AttributeError` where the
  /// object has no such method. [org.interleave.value.Missing#MISSING] stands for a call that has
  /// not returned yet.
  Object call(int line, Object object, Method method, List<Object> arguments)
      throws InterruptedException;

  /// Raises an `AttributeError` where the object has no such attribute.
  Object attribute(int line, Object object, String name);

  void setAttribute(int line, Object object, String name, Object value);

  void print(int line, String text) throws InterruptedException;

  /// Pauses the thread.
  ///
  /// @param seconds a number; what is not, or is negative, raises Python's errors
  void sleep(int line, Object seconds) throws InterruptedException;

  Object ask(int line, Question question);

  void setSwitchInterval(int line, Object seconds);
}

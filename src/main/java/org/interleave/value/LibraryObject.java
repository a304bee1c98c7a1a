package org.interleave.value;

/// An object of Python's library that whoever carries a program out brings along: a lock, a thread.
public interface LibraryObject {

  /// The name of its type in Python: `Lock`.
  String type();
}

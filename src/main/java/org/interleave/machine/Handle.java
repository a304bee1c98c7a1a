package org.interleave.machine;

import org.interleave.value.LibraryObject;

/// An object of the library as threads of a [Machine] know it: a number, so that a copy of the
/// machine has an object of its own behind it.
final class Handle implements LibraryObject {

  private final int number;
  private final String type;

  Handle(int number, String type) {
    this.number = number;
    this.type = type;
  }

  /// The object's place among the machine's objects.
  int number() {
    return number;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Handle it && it.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }
}

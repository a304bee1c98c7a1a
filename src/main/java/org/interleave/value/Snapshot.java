package org.interleave.value;

/// Values as they go into the record, where they must not change any more.
public final class Snapshot {

  private Snapshot() {}

  /// The items of a list as they are now, or the value itself.
  public static Object of(Object value) {
    return value instanceof ListValue list ? list.items() : value;
  }
}

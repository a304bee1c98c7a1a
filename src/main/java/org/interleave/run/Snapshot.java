package org.interleave.run;

import org.interleave.value.ListValue;

/// Values as they go into the record, where they must not change any more.
final class Snapshot {

  private Snapshot() {}

  /// The items of a list as they are now, or the value itself.
  static Object of(Object value) {
    return value instanceof ListValue list ? list.items() : value;
  }
}

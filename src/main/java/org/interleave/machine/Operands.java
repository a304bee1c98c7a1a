package org.interleave.machine;

import java.util.ArrayList;
import java.util.List;
import org.interleave.value.ListValue;

/// Fetches operands as a thread sees them: of a list that others know, the items at this moment.
final class Operands {

  private Operands() {}

  /// The value, or what a list that threads share looks like now.
  static Object seen(Object value, int line, World world) throws InterruptedException {
    return value instanceof ListValue list && list.subject() != ListValue.PRIVATE
        ? ListValue.of(world.read(line, list))
        : value;
  }

  static List<Object> seen(List<Integer> from, Object[] slots, int line, World world)
      throws InterruptedException {
    List<Object> values = new ArrayList<>(from.size());
    for (int slot : from) {
      values.add(seen(slots[slot], line, world));
    }
    return values;
  }

  /// The values themselves.
  static List<Object> of(List<Integer> from, Object[] slots) {
    List<Object> values = new ArrayList<>(from.size());
    for (int slot : from) {
      values.add(slots[slot]);
    }
    return values;
  }
}

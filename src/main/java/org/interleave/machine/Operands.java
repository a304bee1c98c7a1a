package org.interleave.machine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  /// The value with all lists in it as they look now, for what goes through them all: printing and
  /// comparing.
  static Object seenWhole(Object value, int line, World world) throws InterruptedException {
    return seenWhole(value, line, world, new IdentityHashMap<>());
  }

  /// @param around the lists that the value is an item of, with what they look like now
  private static Object seenWhole(
      Object value, int line, World world, Map<ListValue, ListValue> around)
      throws InterruptedException {
    if (!(value instanceof ListValue list)) {
      return value;
    } else if (around.containsKey(list)) {
      return around.get(list);
    }
    List<Object> items = ((ListValue) seen(list, line, world)).items();
    if (items.stream().noneMatch(ListValue.class::isInstance)) {
      return seenOnce(list, items);
    }
    ListValue whole = ListValue.of(List.of());
    around.put(list, whole);
    List<Object> wholeItems = new ArrayList<>(items.size());
    for (Object item : items) {
      wholeItems.add(seenWhole(item, line, world, around));
    }
    around.remove(list);
    whole.replace(whole.version(), new ListValue.Version(wholeItems, ListValue.PRIVATE));
    return whole;
  }

  private static ListValue seenOnce(ListValue list, List<Object> items) {
    return list.subject() == ListValue.PRIVATE ? list : ListValue.of(items);
  }

  static List<Object> seenWhole(List<Integer> from, Object[] slots, int line, World world)
      throws InterruptedException {
    List<Object> values = new ArrayList<>(from.size());
    for (int slot : from) {
      values.add(seenWhole(slots[slot], line, world));
    }
    return values;
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

package org.interleave.machine;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.interleave.value.ListValue;
import org.interleave.value.Tuple;

/// Tells the world which lists other threads may know from now on: those that are put where others
/// find them, and all that are in these.
///
/// @param line where the thread is
record Sharing(int line, World world) {

  private record Named(Object value, String name) {}

  /// Shares a value, and all that is in it.
  ///
  /// @param name what it is called, or nothing
  void share(Object value, String name) {
    if (value instanceof ListValue || value instanceof Tuple) {
      share(new Named(value, name));
    }
  }

  /// Shares several values.
  void shareAll(List<Object> values) {
    values.forEach(it -> share(it, ""));
  }

  private void share(Named first) {
    Queue<Named> open = new ArrayDeque<>();
    open.add(first);
    for (Named next = open.poll(); next != null; next = open.poll()) {
      switch (next.value) {
        case ListValue list when isPrivate(list) -> {
          world.share(line, list, next.name);
          addItems(list.items(), next.name, open);
        }
        case Tuple tuple -> addItems(tuple.items(), next.name, open);
        default -> {}
      }
    }
  }

  private static void addItems(List<Object> items, String name, Queue<Named> to) {
    for (int item = 0; item < items.size(); item++) {
      Object value = items.get(item);
      if (value instanceof ListValue || value instanceof Tuple) {
        to.add(new Named(value, name.isEmpty() ? "" : "%s[%d]".formatted(name, item)));
      }
    }
  }

  /// Whether only one thread knows a list.
  static boolean isPrivate(Object object) {
    return object instanceof ListValue list && list.subject() == ListValue.PRIVATE;
  }
}

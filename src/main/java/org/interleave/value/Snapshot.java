package org.interleave.value;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// What a thread has worked out, as it goes into the record, where it must not change any more.
///
/// Lists that threads share stay as they are: their changes are recorded, so that it is known what
/// was in them at any time. Those that only the thread knows are copied.
public final class Snapshot {

  /// Stands for a list that was left out, because there are too many around it or beside it.
  public static final ListValue OMITTED = ListValue.of(List.of());

  /// How many lists are copied at most for one step.
  private static final int MOST_LISTS = 100;

  private final IdentityHashMap<ListValue, ListValue> copies = new IdentityHashMap<>();

  private Snapshot() {}

  /// A value as it is now.
  public static Object of(Object value) {
    return mayChange(value) ? new Snapshot().copy(value) : value;
  }

  private static boolean mayChange(Object value) {
    return switch (value) {
      case ListValue list -> list.subject() == ListValue.PRIVATE;
      case Tuple(List<Object> items) -> mayChange(items);
      default -> false;
    };
  }

  private static boolean mayChange(List<Object> values) {
    for (Object value : values) {
      if (mayChange(value)) {
        return true;
      }
    }
    return false;
  }

  private Object copy(Object value) {
    return switch (value) {
      case ListValue list when mayChange(list) -> copy(list);
      case Tuple(List<Object> items) when mayChange(items) -> new Tuple(copy(items));
      default -> value;
    };
  }

  private ListValue copy(ListValue list) {
    ListValue known = copies.get(list);
    if (known != null) {
      return known;
    } else if (copies.size() == MOST_LISTS) {
      return OMITTED;
    }
    ListValue.Version version = list.version();
    ListValue copy = new ListValue(version);
    copies.put(list, copy);
    if (mayChange(version.items())) {
      copy.replace(version, new ListValue.Version(copy(version.items()), ListValue.PRIVATE));
    }
    return copy;
  }

  private List<Object> copy(List<Object> items) {
    List<Object> copies = new ArrayList<>(items.size());
    for (Object item : items) {
      copies.add(copy(item));
    }
    return copies;
  }
}

package org.interleave.machine;

import java.util.ArrayList;
import java.util.List;
import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;
import org.interleave.value.Sequences;

/// What becomes of a list's items when the list is changed.
public final class Items {

  private Items() {}

  public static List<Object> appended(List<Object> items, Object item) {
    return extended(items, List.of(item));
  }

  public static List<Object> extended(List<Object> items, List<Object> more) {
    List<Object> changed = new ArrayList<>(items.size() + more.size());
    changed.addAll(items);
    changed.addAll(more);
    return changed;
  }

  /// The items with another one at a place, which is counted from the end when it is negative.
  public static List<Object> replaced(List<Object> items, long index, Object item) {
    List<Object> changed = new ArrayList<>(items);
    changed.set(Sequences.normalise(index, items.size(), "list assignment"), item);
    return changed;
  }

  /// Where in the items `pop` takes one out.
  public static int popped(List<Object> items, long index) {
    if (items.isEmpty()) {
      throw PythonException.of(ExceptionType.INDEX_ERROR, "pop from empty list");
    }
    return Sequences.normalise(index, items.size(), "pop");
  }

  public static List<Object> without(List<Object> items, int place) {
    List<Object> changed = new ArrayList<>(items);
    changed.remove(place);
    return changed;
  }
}

package org.interleave.machine;

import java.util.List;
import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;
import org.interleave.value.Sequences;
import org.pcollections.TreePVector;

/// What becomes of a list's items when the list is changed. Each step at a list that threads share
/// keeps the items as they were then, so that the items before and after a change share all else.
public final class Items {

  private Items() {}

  public static List<Object> appended(List<Object> items, Object item) {
    return vector(items).plus(item);
  }

  public static List<Object> extended(List<Object> items, List<Object> more) {
    return vector(items).plusAll(more);
  }

  /// The items with another one at a place, which is counted from the end when it is negative.
  public static List<Object> replaced(List<Object> items, long index, Object item) {
    return vector(items).with(Sequences.normalise(index, items.size(), "list assignment"), item);
  }

  /// Where in the items `pop` takes one out.
  public static int popped(List<Object> items, long index) {
    if (items.isEmpty()) {
      throw PythonException.of(ExceptionType.INDEX_ERROR, "pop from empty list");
    }
    return Sequences.normalise(index, items.size(), "pop");
  }

  public static List<Object> without(List<Object> items, int place) {
    return vector(items).minus(place);
  }

  private static TreePVector<Object> vector(List<Object> items) {
    return items instanceof TreePVector<Object> vector ? vector : TreePVector.from(items);
  }
}

package org.interleave.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.interleave.value.ExceptionValue;
import org.interleave.value.FunctionValue;
import org.interleave.value.ListValue;
import org.interleave.value.Tuple;

/// A state, or a part of one, written down so that equal forms mean what behaves alike. Lists of
/// Python's that only one thread knows are told apart by the order in which they first appear; of
/// the others there is only the number.
public final class CanonicalForm {

  private enum Mark {
    LIST,
    TUPLE,
    FUNCTION,
    EXCEPTION
  }

  private final List<Object> parts = new ArrayList<>();
  private final IdentityHashMap<ListValue, Integer> lists = new IdentityHashMap<>();
  private final BitSet threads = new BitSet();

  public List<Object> parts() {
    return List.copyOf(parts);
  }

  /// Adds a value of Python's, or any other that is compared by what it holds.
  public void add(Object value) {
    switch (value) {
      case ListValue list -> add(list);
      case Tuple(List<Object> items) -> add(Mark.TUPLE, items);
      case FunctionValue(String _, int function, List<Object> defaults) -> {
        parts.add(function);
        add(Mark.FUNCTION, defaults);
      }
      case ExceptionValue it -> {
        parts.add(it.type());
        add(Mark.EXCEPTION, it.arguments());
      }
      default -> parts.add(value);
    }
  }

  private void add(ListValue list) {
    Integer known = lists.get(list);
    parts.add(Mark.LIST);
    parts.add(list.subject());
    if (list.subject() == ListValue.PRIVATE) {
      parts.add(known == null ? lists.size() : known);
      if (known == null) {
        lists.put(list, lists.size());
        addAll(list.items());
      }
    }
  }

  private void add(Mark mark, List<Object> items) {
    parts.add(mark);
    addAll(items);
  }

  /// The lists in it that only one thread knows, by which they are.
  public Set<ListValue> privateLists() {
    return lists.keySet();
  }

  /// Which threads are in it by their numbers.
  public BitSet threads() {
    return (BitSet) threads.clone();
  }

  /// Adds threads by their numbers.
  public void addThreads(Collection<Integer> numbers) {
    numbers.forEach(threads::set);
    addAll(List.copyOf(numbers));
  }

  /// Adds several, and how many they are.
  public void addAll(List<Object> items) {
    parts.add(items.size());
    items.forEach(this::add);
  }
}

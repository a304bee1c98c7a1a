package org.interleave.machine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.interleave.value.ExceptionValue;
import org.interleave.value.ListValue;
import org.interleave.value.Refusal;
import org.interleave.value.Tuple;

/// A thread's view of values with all that is in them, in one instruction: of each list that others
/// know, the items at the moment when the thread comes to it. What is one list is one list there,
/// too.
final class WholeView {

  private final int line;
  private final World world;

  private final IdentityHashMap<Object, Object> views = new IdentityHashMap<>(2);

  private final IdentityHashMap<Object, Object> originals = new IdentityHashMap<>(2);
  private int depth;

  /// What a function makes of values, in a thread's view of them.
  ///
  /// @param line where the thread is
  static Object result(
      List<Object> values, Function<List<Object>, Object> function, int line, World world)
      throws InterruptedException {
    if (!holdAny(values)) {
      return function.apply(values);
    }
    WholeView view = new WholeView(line, world);
    return view.original(function.apply(view.all(values)));
  }

  /// @param line where the thread is
  private WholeView(int line, World world) {
    this.line = line;
    this.world = world;
  }

  /// The value with others in the place of lists that others know, or that hold any.
  ///
  /// @throws org.interleave.value.RefusalException when it is nested too deeply
  private Object of(Object value) throws InterruptedException {
    if (!canHold(value)) {
      return value;
    }
    Object known = views.get(value);
    return known == null ? view(value) : known;
  }

  private Object view(Object value) throws InterruptedException {
    return switch (value) {
      case ListValue list -> view(list);
      case Tuple(List<Object> items) when holdAny(items) -> viewed(value, new Tuple(all(items)));
      case ExceptionValue(var type, List<Object> items) when holdAny(items) ->
          viewed(value, new ExceptionValue(type, all(items)));
      default -> value;
    };
  }

  private Object view(ListValue list) throws InterruptedException {
    boolean isPrivate = Sharing.isPrivate(list);
    List<Object> items = isPrivate ? list.items() : world.read(line, list);
    if (!holdAny(items)) {
      return viewed(list, isPrivate ? list : ListValue.of(items));
    }
    ListValue view = ListValue.of(List.of());
    viewed(list, view);
    view.replace(view.version(), new ListValue.Version(all(items), ListValue.PRIVATE));
    return view;
  }

  private Object viewed(Object original, Object view) {
    views.put(original, view);
    originals.put(view, original);
    return view;
  }

  private static boolean canHold(Object value) {
    return value instanceof ListValue || value instanceof Tuple || value instanceof ExceptionValue;
  }

  private static boolean holdAny(List<Object> items) {
    for (Object item : items) {
      if (canHold(item)) {
        return true;
      }
    }
    return false;
  }

  private List<Object> all(List<Object> values) throws InterruptedException {
    Refusal.checkDepth(depth++);
    List<Object> all = new ArrayList<>(values.size());
    for (Object value : values) {
      all.add(of(value));
    }
    depth--;
    return all;
  }

  /// What has come of the values seen, with the lists themselves in it again.
  private Object original(Object result) {
    Object original = originals.get(result);
    if (original != null) {
      return original;
    }
    return result instanceof ListValue list && holdAny(list.items())
        ? ListValue.of(list.items().stream().map(this::original).toList())
        : result;
  }
}

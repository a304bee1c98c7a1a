package org.interleave.library;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.FunctionValue;
import org.interleave.value.ListValue;
import org.interleave.value.Tuple;

/// Copies of what can change, one of each: who meets the same list or object again meets the same
/// copy. Lists that several threads know are the same when their numbers are, so that what comes
/// from several states can become parts of one.
public final class Copies {

  private final IdentityHashMap<Object, Object> made = new IdentityHashMap<>();

  /// The copies of lists that several threads know, by number.
  private final Map<Integer, ListValue> lists = new HashMap<>();

  /// A value of Python's, with a copy in the place of every list in it.
  public Object of(Object value) {
    if (!canHold(value)) {
      return value;
    }
    Object known =
        value instanceof ListValue list && list.subject() != ListValue.PRIVATE
            ? lists.get(list.subject())
            : made.get(value);
    if (known != null) {
      return known;
    }
    Object copy = value instanceof ListValue list ? of(list) : rebuilt(value);
    made.put(value, copy);
    return copy;
  }

  private ListValue of(ListValue list) {
    ListValue.Version version = list.version();
    ListValue copy = new ListValue(version);
    copy.share(list.subject());
    made.put(list, copy);
    lists.put(list.subject(), copy);
    if (version.items().stream().anyMatch(Copies::canHold)) {
      copy.replace(version, new ListValue.Version(all(version.items()), version.writer()));
    }
    return copy;
  }

  private Object rebuilt(Object value) {
    return switch (value) {
      case Tuple(List<Object> items) -> new Tuple(all(items));
      case FunctionValue(String name, int function, List<Object> defaults) ->
          new FunctionValue(name, function, all(defaults));
      case ExceptionValue(ExceptionType type, List<Object> arguments) ->
          new ExceptionValue(type, all(arguments));
      default -> value;
    };
  }

  private List<Object> all(List<Object> values) {
    return values.stream().map(this::of).toList();
  }

  /// Whether there may be a list in a value.
  private static boolean canHold(Object value) {
    return switch (value) {
      case ListValue _ -> true;
      case Tuple(List<Object> items) -> items.stream().anyMatch(Copies::canHold);
      case FunctionValue it -> it.defaults().stream().anyMatch(Copies::canHold);
      case ExceptionValue it -> it.arguments().stream().anyMatch(Copies::canHold);
      default -> false;
    };
  }

  /// The copy of an object of the library.
  public SharedObject of(SharedObject object) {
    Object known = made.get(object);
    if (known != null) {
      return (SharedObject) known;
    }
    SharedObject copy = object.copy(this);
    made.put(object, copy);
    return copy;
  }
}

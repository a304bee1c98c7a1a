package org.interleave.machine;

import java.util.List;
import org.interleave.code.Method;
import org.interleave.value.ExceptionType;
import org.interleave.value.ListValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.Sequences;
import org.interleave.value.TypeName;

/// Changes lists that only one thread knows.
final class PrivateList {

  private PrivateList() {}

  static Object call(ListValue list, Method method, List<Object> arguments) {
    return switch (method) {
      case APPEND -> {
        become(list, Items.appended(list.items(), arguments.getFirst()));
        yield None.NONE;
      }
      case EXTEND -> {
        become(list, Items.extended(list.items(), ((ListValue) arguments.getFirst()).items()));
        yield None.NONE;
      }
      case POP -> {
        int place = Items.popped(list.items(), Sequences.integer(arguments.getFirst(), list));
        Object item = list.items().get(place);
        become(list, Items.without(list.items(), place));
        yield item;
      }
      default ->
          throw PythonException.of(
              ExceptionType.ATTRIBUTE_ERROR,
              "'list' object has no attribute '%s'".formatted(method.python()));
    };
  }

  static void store(ListValue list, long index, Object item) {
    become(list, Items.replaced(list.items(), index, item));
  }

  /// A list, whose items can be assigned.
  static ListValue assignable(Object object) {
    if (object instanceof ListValue list) {
      return list;
    }
    throw PythonException.of(
        ExceptionType.TYPE_ERROR,
        "'%s' object does not support item assignment".formatted(TypeName.of(object)));
  }

  private static void become(ListValue list, List<Object> items) {
    list.replace(list.version(), new ListValue.Version(items, ListValue.PRIVATE));
  }
}

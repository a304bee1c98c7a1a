package org.interleave.machine;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.value.ExceptionType;
import org.interleave.value.ListValue;
import org.interleave.value.PythonException;
import org.interleave.value.TypeName;

/// Changes lists that only one thread knows.
final class PrivateList {

  private PrivateList() {}

  static Object call(ListValue list, Method method, List<Object> arguments) {
    List<Object> before = list.items();
    become(list, ListMethods.changed(before, method, arguments));
    return ListMethods.result(before, method, arguments);
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

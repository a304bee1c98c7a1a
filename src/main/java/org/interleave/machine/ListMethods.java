package org.interleave.machine;

import java.util.List;
import org.interleave.library.NoAttribute;
import org.interleave.program.Method;
import org.interleave.value.ListValue;
import org.interleave.value.None;
import org.interleave.value.Numbers;
import org.interleave.value.PythonException;

/// What the methods of lists make of their items.
public final class ListMethods {

  private ListMethods() {}

  /// The items after a call of a method.
  ///
  /// @throws PythonException when the items do not allow it, or lists have no such method
  public static List<Object> changed(List<Object> items, Method method, List<Object> arguments) {
    return switch (method) {
      case APPEND -> Items.appended(items, arguments.getFirst());
      case EXTEND -> Items.extended(items, ((ListValue) arguments.getFirst()).items());
      case POP -> Items.without(items, popped(items, arguments));
      default -> throw NoAttribute.of(ListValue.of(items), method);
    };
  }

  /// What the call returns.
  ///
  /// @param before the items before the call, which has been possible
  public static Object result(List<Object> before, Method method, List<Object> arguments) {
    return method == Method.POP ? before.get(popped(before, arguments)) : None.NONE;
  }

  private static int popped(List<Object> items, List<Object> arguments) {
    return Items.popped(items, Numbers.integer(arguments.getFirst()));
  }
}

package org.interleave.value;

import java.util.List;

/// Whether a value is in another.
final class Membership {

  private Membership() {}

  static boolean of(Object item, Object container) {
    return switch (container) {
      case ListValue it -> isAmong(item, it.items());
      case Tuple it -> isAmong(item, it.items());
      case Range it -> isIn(item, it);
      case String it when item instanceof String part -> it.contains(part);
      case String _ ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "'in <string>' requires string as left operand, not " + TypeName.of(item));
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "argument of type '" + TypeName.of(container) + "' is not iterable");
    };
  }

  private static boolean isAmong(Object item, List<Object> items) {
    for (Object it : items) {
      if (Equality.ofItem(it, item, 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Object item, Range range) {
    if (item instanceof Double it) {
      long whole = (long) it.doubleValue();
      return Order.holds(Comparator.EQUAL, (Object) whole, it) && range.contains(whole);
    }
    return Numbers.isInteger(item) && range.contains(Numbers.toLong(item));
  }
}

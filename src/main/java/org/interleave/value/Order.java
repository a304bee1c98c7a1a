package org.interleave.value;

import java.util.List;

/// Which of two values comes first.
final class Order {

  /// The first float that is more than any integer.
  private static final double BEYOND = 0x1p63;

  private Order() {}

  /// @param comparator one of the four that ask for an order
  static boolean of(Comparator comparator, Object left, Object right) {
    return of(comparator, left, right, 0);
  }

  private static boolean of(Comparator comparator, Object left, Object right, int depth) {
    if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
      return holds(comparator, left, right);
    } else if (left instanceof String a && right instanceof String b) {
      return holds(comparator, compare(a, b), 0);
    } else if (left instanceof ListValue a && right instanceof ListValue b) {
      return ofItems(comparator, a.items(), b.items(), depth + 1);
    } else if (left instanceof Tuple a && right instanceof Tuple b) {
      return ofItems(comparator, a.items(), b.items(), depth + 1);
    }
    throw PythonException.of(
        ExceptionType.TYPE_ERROR,
        "'%s' not supported between instances of '%s' and '%s'"
            .formatted(comparator.symbol(), TypeName.of(left), TypeName.of(right)));
  }

  /// The first items that differ decide, else the sizes.
  private static boolean ofItems(
      Comparator comparator, List<Object> left, List<Object> right, int depth) {
    int index = firstDifference(left, right, depth);
    return index < Math.min(left.size(), right.size())
        ? of(comparator, left.get(index), right.get(index), depth)
        : holds(comparator, left.size(), right.size());
  }

  /// The index of the first items that differ, or the size of the shorter list.
  static int firstDifference(List<Object> left, List<Object> right, int depth) {
    Refusal.checkDepth(depth);
    int size = Math.min(left.size(), right.size());
    int index = 0;
    while (index < size && Equality.ofItem(left.get(index), right.get(index), depth)) {
      index++;
    }
    return index;
  }

  static boolean holds(Comparator comparator, long left, long right) {
    return switch (comparator) {
      case LESS -> left < right;
      case LESS_OR_EQUAL -> left <= right;
      case EQUAL, IS -> left == right;
      case NOT_EQUAL, IS_NOT -> left != right;
      case GREATER -> left > right;
      case GREATER_OR_EQUAL -> left >= right;
      case IN, NOT_IN -> Membership.of(left, right) == (comparator == Comparator.IN);
    };
  }

  /// Compares numbers by their exact values.
  static boolean holds(Comparator comparator, Object left, Object right) {
    if (left instanceof Double a) {
      return right instanceof Double b
          ? holds(comparator, a.doubleValue(), b.doubleValue())
          : holds(comparator, 0, Double.isNaN(a) ? a : compare(Numbers.toLong(right), a));
    }
    long integer = Numbers.toLong(left);
    return right instanceof Double b
        ? holds(comparator, Double.isNaN(b) ? b : compare(integer, b), 0.0)
        : holds(comparator, integer, Numbers.toLong(right));
  }

  private static boolean holds(Comparator comparator, double left, double right) {
    return switch (comparator) {
      case LESS -> left < right;
      case LESS_OR_EQUAL -> left <= right;
      case GREATER -> left > right;
      case GREATER_OR_EQUAL -> left >= right;
      case NOT_EQUAL -> left != right;
      default -> left == right;
    };
  }

  /// Compares an integer with a float that is a number.
  private static int compare(long integer, double number) {
    if (number >= BEYOND) {
      return -1;
    }
    long whole = (long) number;
    if (integer != whole) {
      return Long.compare(integer, whole);
    }
    double fraction = number - (double) whole;
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0;
  }

  /// Compares by code points: the halves of those beyond 16 bits come after all others.
  private static int compare(String left, String right) {
    int size = Math.min(left.length(), right.length());
    for (int i = 0; i < size; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}

package org.interleave.value;

import java.util.List;

/// Whether values are equal.
final class Equality {

  private Equality() {}

  static boolean of(Object left, Object right) {
    return of(left, right, 0);
  }

  /// @param depth how many sequences there are around the values
  static boolean of(Object left, Object right, int depth) {
    return switch (left) {
      case String it -> it.equals(right);
      case ListValue it ->
          right instanceof ListValue other && ofItems(it.items(), other.items(), depth + 1);
      case Tuple it ->
          right instanceof Tuple other && ofItems(it.items(), other.items(), depth + 1);
      case Range it -> right instanceof Range other && it.hasSameNumbers(other);
      case Long _, Double _, Boolean _ ->
          Numbers.isNumber(right) && Order.holds(Comparator.EQUAL, left, right);
      default -> Identity.of(left, right);
    };
  }

  /// Whether an item is the same as another, or equal to it.
  static boolean ofItem(Object left, Object right, int depth) {
    return Identity.of(left, right) || of(left, right, depth);
  }

  private static boolean ofItems(List<Object> left, List<Object> right, int depth) {
    return left.size() == right.size() && Order.firstDifference(left, right, depth) == left.size();
  }
}

package org.interleave.value;

/// What Python's comparisons say of values. Errors are Python's, in its words.
public final class Comparisons {

  private Comparisons() {}

  /// Whether a comparison of two values holds.
  ///
  /// @throws PythonException as in Python
  public static boolean compare(Comparator comparator, Object left, Object right) {
    if (left instanceof Long a && right instanceof Long b) {
      return Order.holds(comparator, a, b);
    }
    return switch (comparator) {
      case EQUAL -> Equality.of(left, right);
      case NOT_EQUAL -> !Equality.of(left, right);
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> Order.of(comparator, left, right);
      case IN -> Membership.of(left, right);
      case NOT_IN -> !Membership.of(left, right);
      case IS -> Identity.of(left, right);
      case IS_NOT -> !Identity.of(left, right);
    };
  }
}

package org.interleave.value;

import java.util.ArrayList;
import java.util.List;

/// Puts strings, lists and tuples one behind the other.
final class SequenceArithmetic {

  private SequenceArithmetic() {}

  /// @param left a sequence
  static Object concatenate(Object left, Object right) {
    return switch (left) {
      case String a when right instanceof String b -> {
        Refusal.size((long) a.length() + b.length());
        yield a + b;
      }
      case ListValue a when right instanceof ListValue b ->
          ListValue.of(joined(a.items(), b.items()));
      case Tuple a when right instanceof Tuple b -> new Tuple(joined(a.items(), b.items()));
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "can only concatenate %1$s (not \"%2$s\") to %1$s"
                  .formatted(TypeName.of(left), TypeName.of(right)));
    };
  }

  /// @param left a sequence, or the number of times that the right one is repeated
  static Object repeat(Object left, Object right) {
    return isSequence(left) ? repeated(left, right) : repeated(right, left);
  }

  static boolean isSequence(Object value) {
    return value instanceof String || value instanceof ListValue || value instanceof Tuple;
  }

  private static Object repeated(Object sequence, Object times) {
    if (!Numbers.isInteger(times)) {
      throw PythonException.of(
          ExceptionType.TYPE_ERROR,
          "can't multiply sequence by non-int of type '" + TypeName.of(times) + "'");
    }
    long count = Math.max(0, Numbers.toLong(times));
    return switch (sequence) {
      case String it -> it.repeat(count(it.length(), count));
      case ListValue it -> ListValue.of(repeated(it.items(), count));
      case Tuple it when count == 1 -> it;
      case Tuple it -> new Tuple(repeated(it.items(), count));
      default -> throw new IllegalArgumentException("no sequence: " + sequence.getClass());
    };
  }

  private static List<Object> repeated(List<Object> items, long times) {
    int count = count(items.size(), times);
    List<Object> result = new ArrayList<>(items.size() * count);
    for (int i = 0; i < count; i++) {
      result.addAll(items);
    }
    return result;
  }

  /// How often something of this size is repeated, if the result can be so large.
  private static int count(int size, long times) {
    if (size == 0) {
      return 0;
    }
    Refusal.size(times > Refusal.LONGEST ? times : size * times);
    return (int) times;
  }

  private static List<Object> joined(List<Object> left, List<Object> right) {
    List<Object> result = new ArrayList<>(Refusal.size((long) left.size() + right.size()));
    result.addAll(left);
    result.addAll(right);
    return result;
  }
}

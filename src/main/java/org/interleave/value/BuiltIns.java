package org.interleave.value;

import java.math.BigInteger;
import java.util.List;

/// Carries Python's built-in functions out. Errors are Python's, in its words.
public final class BuiltIns {

  private BuiltIns() {}

  /// What a function returns.
  ///
  /// @param arguments in Python's order, as many as the function takes
  /// @throws PythonException as in Python
  public static Object call(BuiltIn function, List<Object> arguments) {
    return switch (function) {
      case LENGTH -> Sequences.length(arguments.getFirst());
      case RANGE -> range(arguments);
      case LIST ->
          ListValue.of(arguments.isEmpty() ? List.of() : Sequences.items(arguments.getFirst()));
      case MINIMUM -> extreme("min", Comparator.LESS, arguments);
      case MAXIMUM -> extreme("max", Comparator.GREATER, arguments);
      case SUM -> sum(arguments.getFirst(), arguments.size() == 1 ? 0L : arguments.get(1));
      case STRING -> arguments.isEmpty() ? "" : Text.str(arguments.getFirst());
      case INTEGER -> arguments.isEmpty() ? 0L : Conversion.integer(arguments.getFirst());
      case FLOAT -> arguments.isEmpty() ? 0.0 : Conversion.real(arguments.getFirst());
      case TRUTH -> !arguments.isEmpty() && Truth.of(arguments.getFirst());
      case ABSOLUTE -> absolute(arguments.getFirst());
      case ROUND -> Rounding.of(arguments.getFirst(), arguments.get(1));
      case FORMAT -> Text.format(arguments.getFirst(), (String) arguments.get(1));
      case CONCATENATE -> concatenate(arguments);
    };
  }

  private static Object absolute(Object number) {
    if (number instanceof Double real) {
      return Math.abs(real);
    } else if (Numbers.isInteger(number)) {
      long integer = Numbers.toLong(number);
      return integer < 0 ? IntegerArithmetic.negate(integer) : integer;
    }
    throw PythonException.of(
        ExceptionType.TYPE_ERROR, "bad operand type for abs(): '" + TypeName.of(number) + "'");
  }

  private static Range range(List<Object> arguments) {
    long first = Numbers.integer(arguments.getFirst());
    if (arguments.size() == 1) {
      return new Range(0, first, 1);
    }
    long stop = Numbers.integer(arguments.get(1));
    long step = arguments.size() == 2 ? 1 : Numbers.integer(arguments.get(2));
    return new Range(first, stop, step);
  }

  /// The first item of which no other can be said to be more so.
  private static Object extreme(String name, Comparator comparator, List<Object> arguments) {
    if (arguments.size() > 1) {
      return extreme(comparator, arguments);
    }
    Object argument = arguments.getFirst();
    boolean isEmpty =
        argument instanceof Range range ? range.isEmpty() : Sequences.items(argument).isEmpty();
    if (isEmpty) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, name + "() arg is an empty sequence");
    }
    return argument instanceof Range range
        ? extreme(comparator, List.of(range.start(), range.at(range.count() - 1)))
        : extreme(comparator, Sequences.items(argument));
  }

  private static Object extreme(Comparator comparator, List<Object> items) {
    Object extreme = items.getFirst();
    for (Object item : items.subList(1, items.size())) {
      if (Comparisons.compare(comparator, item, extreme)) {
        extreme = item;
      }
    }
    return extreme;
  }

  private static Object sum(Object iterable, Object start) {
    if (iterable instanceof Range range && !range.isEmpty() && Numbers.isInteger(start)) {
      return sum(range, Numbers.toLong(start));
    }
    List<Object> items = Sequences.items(iterable);
    if (start instanceof String) {
      throw PythonException.of(
          ExceptionType.TYPE_ERROR, "sum() can't sum strings [use ''.join(seq) instead]");
    }
    Object sum = start;
    for (Object item : items) {
      sum = Arithmetic.apply(BinaryOperator.ADD, sum, item);
    }
    return sum;
  }

  /// Half of the first and the last number together, times how many there are.
  private static long sum(Range range, long start) {
    BigInteger count = new BigInteger(Long.toUnsignedString(range.count()));
    BigInteger ends =
        BigInteger.valueOf(range.start()).add(BigInteger.valueOf(range.at(range.count() - 1)));
    BigInteger sum = count.multiply(ends).shiftRight(1).add(BigInteger.valueOf(start));
    if (sum.bitLength() >= Long.SIZE) {
      throw Refusal.integer("the sum of " + Text.repr(range));
    }
    return sum.longValue();
  }

  private static String concatenate(List<Object> strings) {
    StringBuilder result = new StringBuilder();
    for (Object it : strings) {
      Refusal.size(result.append((String) it).length());
    }
    return result.toString();
  }
}

package org.interleave.value;

/// What Python's operators make of values. Errors are Python's, in its words.
public final class Arithmetic {

  private Arithmetic() {}

  /// What an operator makes of two values.
  ///
  /// @throws PythonException as in Python; and an `OverflowError` when an integer does not fit
  public static Object apply(BinaryOperator operator, Object left, Object right) {
    if (left instanceof Long a && right instanceof Long b) {
      return IntegerArithmetic.apply(operator, a, b);
    }
    if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
      return left instanceof Double || right instanceof Double
          ? FloatArithmetic.apply(operator, Numbers.toDouble(left), Numbers.toDouble(right))
          : IntegerArithmetic.apply(operator, Numbers.toLong(left), Numbers.toLong(right));
    }
    return switch (operator) {
      case ADD -> SequenceArithmetic.concatenate(left, right);
      case MULTIPLY -> SequenceArithmetic.repeat(left, right);
      case MODULO ->
          throw left instanceof String
              ? Refusal.percentFormat()
              : unsupported(operator, left, right);
      case SUBTRACT, DIVIDE, FLOOR_DIVIDE, POWER -> throw unsupported(operator, left, right);
    };
  }

  /// What an operator makes of a value.
  ///
  /// @throws PythonException as in Python; and an `OverflowError` when an integer does not fit
  public static Object apply(UnaryOperator operator, Object operand) {
    if (operator == UnaryOperator.NOT) {
      return !Truth.of(operand);
    }
    boolean isNegated = operator == UnaryOperator.NEGATE;
    if (Numbers.isInteger(operand)) {
      long value = Numbers.toLong(operand);
      return isNegated ? IntegerArithmetic.negate(value) : value;
    } else if (operand instanceof Double value) {
      return isNegated ? -value : value;
    }
    throw PythonException.of(
        ExceptionType.TYPE_ERROR,
        "bad operand type for unary %s: '%s'".formatted(operator.symbol(), TypeName.of(operand)));
  }

  static PythonException unsupported(BinaryOperator operator, Object left, Object right) {
    String name = operator == BinaryOperator.POWER ? "** or pow()" : operator.symbol();
    return PythonException.of(
        ExceptionType.TYPE_ERROR,
        "unsupported operand type(s) for %s: '%s' and '%s'"
            .formatted(name, TypeName.of(left), TypeName.of(right)));
  }
}

package org.interleave.value;

/// What Python's operators make of values. Errors are Python's, in its words.
public final class Arithmetic {

  private Arithmetic() {}

  /// What an operator makes of two values.
  ///
  /// @throws PythonException as in Python
  /// @throws RefusalException when Python could go on, as with an integer that does not fit
  public static Object apply(BinaryOperator operator, Object left, Object right) {
    if (!isSupported(operator, left, right)) {
      throw unsupported(
          operator == BinaryOperator.POWER ? "** or pow()" : operator.symbol(), left, right);
    }
    return supported(operator, left, right);
  }

  /// The same as an augmented assignment says it, whose errors have words of their own.
  public static Object augment(BinaryOperator operator, Object left, Object right) {
    if (!isSupported(operator, left, right)) {
      throw unsupported(operator.symbol() + "=", left, right);
    }
    return supported(operator, left, right);
  }

  private static boolean isSupported(BinaryOperator operator, Object left, Object right) {
    return (Numbers.isNumber(left) && Numbers.isNumber(right))
        || switch (operator) {
          case ADD -> SequenceArithmetic.isSequence(left);
          case MULTIPLY ->
              SequenceArithmetic.isSequence(left) || SequenceArithmetic.isSequence(right);
          case MODULO -> left instanceof String;
          case SUBTRACT, DIVIDE, FLOOR_DIVIDE, POWER -> false;
        };
  }

  private static Object supported(BinaryOperator operator, Object left, Object right) {
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
      case MODULO -> throw Refusal.percentFormat();
      case SUBTRACT, DIVIDE, FLOOR_DIVIDE, POWER ->
          throw new IllegalArgumentException("no numbers: " + left + ", " + right);
    };
  }

  /// What an operator makes of a value.
  ///
  /// @throws PythonException as in Python
  /// @throws RefusalException when Python could go on, as with an integer that does not fit
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

  private static PythonException unsupported(String operator, Object left, Object right) {
    return PythonException.of(
        ExceptionType.TYPE_ERROR,
        "unsupported operand type(s) for %s: '%s' and '%s'"
            .formatted(operator, TypeName.of(left), TypeName.of(right)));
  }
}

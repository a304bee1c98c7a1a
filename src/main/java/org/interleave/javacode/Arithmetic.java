package org.interleave.javacode;

import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.value.BinaryOperator;

/// What comes out of arithmetic.
final class Arithmetic {

  private Arithmetic() {}

  static Type type(BinaryOperator operator, Type left, Type right) {
    Type one = left.present();
    Type other = right.present();
    if (one == Simple.UNKNOWN || other == Simple.UNKNOWN) {
      return Simple.UNKNOWN;
    } else if (one instanceof Whole a && other instanceof Whole b) {
      return whole(operator, a, b);
    } else if (one.isNumber() && other.isNumber()) {
      return fraction(operator, one, other);
    }
    return switch (operator) {
      case ADD -> sum(one, other);
      case MULTIPLY -> repeated(one, other);
      default -> Simple.MIXED;
    };
  }

  private static Type whole(BinaryOperator operator, Whole left, Whole right) {
    return switch (operator) {
      case ADD -> left.plus(right);
      case SUBTRACT -> left.plus(right.negated());
      case MULTIPLY -> left.times(right);
      case DIVIDE -> Simple.FRACTION;
      case FLOOR_DIVIDE -> left.dividedBy(right);
      case MODULO -> left.modulo(right);
      case POWER -> right.least() >= 0 ? left.power(right) : Simple.NUMBER;
    };
  }

  private static Type fraction(BinaryOperator operator, Type left, Type right) {
    boolean certain =
        left == Simple.FRACTION || right == Simple.FRACTION || operator == BinaryOperator.DIVIDE;
    return certain ? Simple.FRACTION : Simple.NUMBER;
  }

  private static Type sum(Type left, Type right) {
    boolean areTexts = left == Simple.TEXT && right == Simple.TEXT;
    boolean areLists =
        left instanceof Many one && right instanceof Many other && isList(one, other);
    return areTexts || areLists ? left.join(right) : Simple.MIXED;
  }

  private static boolean isList(Many one, Many other) {
    return one.form() == Form.LIST && other.form() == Form.LIST;
  }

  private static Type repeated(Type left, Type right) {
    Type thing = left instanceof Whole ? right : left;
    boolean counted = left instanceof Whole || right instanceof Whole;
    boolean isList = thing instanceof Many it && it.form() == Form.LIST;
    return counted && (thing == Simple.TEXT || isList) ? thing : Simple.MIXED;
  }
}

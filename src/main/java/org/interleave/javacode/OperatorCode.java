package org.interleave.javacode;

import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Position;
import org.interleave.value.BinaryOperator;

/// Writes arithmetic, which Python rounds down where Java rounds towards zero.
record OperatorCode(Method method) {

  Code unary(Expression.Unary it) {
    return switch (it.operator()) {
      case NOT -> new ConditionCode(method).not(it);
      case PLUS -> number(it.operand());
      case NEGATE -> {
        Code operand = number(it.operand());
        String text = operand.within(operand.text().startsWith("-") ? -1 : Code.UNARY);
        yield new Code("-" + text, method.type(it), Code.UNARY);
      }
    };
  }

  private Code number(Expression operand) {
    Code code = method.code(operand);
    if (!code.type().present().isNumber()) {
      throw new Untranslatable(operand.at(), "type.fit");
    }
    return code;
  }

  Code binary(Expression.Binary it) {
    Code left = method.code(it.left());
    Code right = method.code(it.right());
    return binary(it, left, right);
  }

  Code binary(Expression.Binary it, Code left, Code right) {
    Type type = Arithmetic.type(it.operator(), left.type(), right.type());
    if (type.isOpen()) {
      throw new Untranslatable(it.at(), "type.fit");
    } else if (!type.isNumber()) {
      return together(it, left, right, type);
    }
    return switch (it.operator()) {
      case ADD -> infix(left, right, new Infix("+", "addExact", Code.SUM), type);
      case SUBTRACT -> infix(left, right, new Infix("-", "subtractExact", Code.SUM), type);
      case MULTIPLY -> infix(left, right, new Infix("*", "multiplyExact", Code.PRODUCT), type);
      case DIVIDE -> divided(left, right, it.right());
      case FLOOR_DIVIDE -> floor("Math.floorDiv", left, right, it.at());
      case MODULO -> floor("Math.floorMod", left, right, it.at());
      case POWER -> power(left, right, type, it.at());
    };
  }

  private record Infix(String sign, String exact, int rank) {}

  private static Code infix(Code left, Code right, Infix operator, Type type) {
    if (type instanceof Whole whole && !whole.isLong()) {
      String text = "Math." + operator.exact + "(" + asLong(left) + ", " + right.text() + ")";
      return Code.primary(text, type);
    }
    boolean widens = type.java().equals("long") && !isLong(left) && !isLong(right);
    String first = widens ? asLong(left) : left.within(operator.rank);
    String text = first + " " + operator.sign + " " + right.within(operator.rank - 1);
    return new Code(text, actual(type, left, right), operator.rank);
  }

  /// Java goes on with a `long` where the range alone would be that of an `int`.
  static Type actual(Type type, Code left, Code right) {
    return type instanceof Whole whole
            && left.type().present() instanceof Whole one
            && right.type().present() instanceof Whole other
            && (isLong(left) || isLong(right))
        ? whole.hull(one).hull(other)
        : type;
  }

  private static boolean isLong(Code code) {
    return code.type().present().java().equals("long");
  }

  private static String asLong(Code code) {
    return isLong(code) ? code.text() : code.cast("long", code.type()).text();
  }

  private Code divided(Code left, Code right, Expression divisor) {
    if (isNotZero(right.type(), divisor)) {
      boolean areWhole =
          left.type().present() instanceof Whole && right.type().present() instanceof Whole;
      String first =
          areWhole ? left.cast("double", Simple.FRACTION).text() : left.within(Code.PRODUCT);
      String text = first + " / " + right.within(Code.UNARY);
      return new Code(text, Simple.FRACTION, Code.PRODUCT);
    }
    String divide = method.writing().use(Support.DIVIDE);
    return Code.primary(divide + "(" + left.text() + ", " + right.text() + ")", Simple.FRACTION);
  }

  private static boolean isNotZero(Type type, Expression divisor) {
    return (type.present() instanceof Whole it && (it.least() > 0 || it.most() < 0))
        || (divisor instanceof Expression.FloatLiteral number && number.value() != 0);
  }

  private static Code floor(String function, Code left, Code right, Position at) {
    if (!(left.type().present() instanceof Whole one)
        || !(right.type().present() instanceof Whole other)) {
      throw new Untranslatable(at, "fraction.floor");
    }
    boolean isDivision = function.endsWith("Div");
    Type type = isDivision ? one.dividedBy(other) : one.modulo(other);
    boolean isNarrowed =
        type.java().equals("int") && (isLong(right) || (isDivision && isLong(left)));
    Code code = Code.primary(function + "(" + left.text() + ", " + right.text() + ")", type);
    return isNarrowed ? code.cast("int", type) : code;
  }

  private static Code power(Code left, Code right, Type type, Position at) {
    String text = "Math.pow(" + left.text() + ", " + right.text() + ")";
    boolean isWhole = type instanceof Whole it && it.hull(it.negated()).most() <= 0x1p53;
    boolean isSimple = right.type().present() instanceof Whole exponent && exponent.least() >= 0;
    if (!isSimple || (type instanceof Whole && !isWhole)) {
      throw new Untranslatable(at, "power");
    }
    Code code = Code.primary(text, type);
    return isWhole ? code.cast(type.java(), type) : code;
  }

  /// Strings and lists, added or repeated.
  private Code together(Expression.Binary it, Code left, Code right, Type type) {
    if (it.operator() == BinaryOperator.ADD && type == Simple.TEXT) {
      String text = left.within(Code.SUM) + " + " + right.within(Code.PRODUCT);
      return new Code(text, type, Code.SUM);
    } else if (it.operator() == BinaryOperator.ADD) {
      ExpressionCode.requireFit(left.type(), type, it.at());
      ExpressionCode.requireFit(right.type(), type, it.at());
      String concat = method.writing().use(Support.CONCAT);
      return Code.primary(concat + "(" + left.text() + ", " + right.text() + ")", type);
    }
    if (it.left() instanceof Expression.ListLiteral list && type instanceof Many many) {
      return repeated(list, it.right(), many);
    }
    boolean isFirst = left.type() == Simple.TEXT;
    Code text = isFirst ? left : right;
    if (text.type() != Simple.TEXT) {
      throw new Untranslatable(it.at(), "repeat");
    }
    String times = times(isFirst ? it.right() : it.left());
    return Code.primary(text.object() + ".repeat(" + times + ")", Simple.TEXT);
  }

  /// `[item] * times`
  Code repeated(Expression.ListLiteral list, Expression times, Many type) {
    if (list.items().size() != 1) {
      throw new Untranslatable(list.at(), "repeat");
    }
    String item = new ExpressionCode(method).element(list.items().getFirst(), type.element());
    String copies = "Collections.nCopies(" + times(times) + ", " + item + ")";
    return Code.primary("new ArrayList<>(" + copies + ")", type);
  }

  private String times(Expression times) {
    Code code = method.code(times);
    boolean isCount = code.type() instanceof Whole range && range.least() >= 0 && range.isInt();
    if (!isCount) {
      throw new Untranslatable(times.at(), "repeat");
    }
    return code.text();
  }
}

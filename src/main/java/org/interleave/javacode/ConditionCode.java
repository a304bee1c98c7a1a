package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Maybe;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.LogicalOperator;
import org.interleave.value.Comparator;
import org.interleave.value.UnaryOperator;

/// Writes what is true or false.
record ConditionCode(Method method) {

  /// An expression as a condition: in Python, everything is true or false.
  Code test(Expression expression) {
    return switch (expression) {
      case Expression.Logical it -> logical(it);
      case Expression.Unary it when it.operator() == UnaryOperator.NOT -> not(it);
      default -> truth(method.code(expression), expression);
    };
  }

  private static Code truth(Code code, Expression expression) {
    return switch (code.type()) {
      case Simple it when it == Simple.TRUTH -> code;
      case Simple it when it == Simple.TEXT -> negated(call(code, ".isEmpty()"));
      case Simple it when it.isNumber() -> differs(code, "0");
      case Whole _ -> differs(code, "0");
      case Many it when it.form() == Type.Form.LIST || it.form() == Type.Form.TUPLE ->
          negated(call(code, ".isEmpty()"));
      case Maybe it when it.type() instanceof Simple simple && isObject(simple) ->
          differs(code, "null");
      default -> throw new Untranslatable(expression.at(), "truth");
    };
  }

  private static boolean isObject(Simple type) {
    return !type.isPrimitive() && !type.isOpen() && type != Simple.TEXT;
  }

  private static Code call(Code object, String method) {
    return Code.primary(object.object() + method, Simple.TRUTH);
  }

  private static Code differs(Code code, String from) {
    return new Code(code.within(Code.RELATION) + " != " + from, Simple.TRUTH, Code.EQUALITY);
  }

  private static Code negated(Code code) {
    return new Code("!" + code.within(Code.UNARY), Simple.TRUTH, Code.UNARY);
  }

  Code not(Expression.Unary it) {
    Code operand = test(it.operand());
    String empty = "!";
    return operand.rank() == Code.UNARY && operand.text().startsWith(empty)
        ? Code.primary(operand.text().substring(1), Simple.TRUTH)
        : negated(operand);
  }

  /// As a condition; the value of `and` and `or` is something else in Python.
  Code logical(Expression.Logical it) {
    boolean isAnd = it.operator() == LogicalOperator.AND;
    int rank = isAnd ? Code.AND : Code.OR;
    List<String> operands = new ArrayList<>();
    for (Expression operand : it.operands()) {
      Code code = operands.isEmpty() ? test(operand) : conditionally(operand);
      operands.add(code.within(code.rank() == rank ? rank : Code.EQUALITY));
    }
    return new Code(String.join(isAnd ? " && " : " || ", operands), Simple.TRUTH, rank);
  }

  private Code conditionally(Expression operand) {
    method.openCondition();
    Code code = test(operand);
    method.closeCondition();
    return code;
  }

  Code comparison(Expression.Comparison it) {
    List<String> links = new ArrayList<>();
    Expression left = it.first();
    Code code = method.code(left);
    for (Expression.Link link : it.links()) {
      if (!links.isEmpty() && !ExpressionCode.isRepeatable(left)) {
        throw new Untranslatable(left.at(), "chain");
      }
      Code right = links.isEmpty() ? method.code(link.right()) : method.conditionally(link.right());
      links.add(link(link.comparator(), code, right, it).within(Code.EQUALITY));
      left = link.right();
      code = right;
    }
    int rank = links.size() == 1 ? Code.EQUALITY : Code.AND;
    return new Code(String.join(" && ", links), Simple.TRUTH, rank);
  }

  private Code link(Comparator comparator, Code left, Code right, Expression.Comparison it) {
    return switch (comparator) {
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          order(comparator.symbol(), left, right, it);
      case EQUAL -> equality("==", left, right, it);
      case NOT_EQUAL -> equality("!=", left, right, it);
      case IN -> contains(left, right, it);
      case NOT_IN -> negated(contains(left, right, it));
      case IS -> identity("==", left, right, it);
      case IS_NOT -> identity("!=", left, right, it);
    };
  }

  private static Code order(String sign, Code left, Code right, Expression.Comparison it) {
    if (left.type().present().isNumber() && right.type().present().isNumber()) {
      String text = left.within(Code.SUM) + " " + sign + " " + right.within(Code.SUM);
      return new Code(text, Simple.TRUTH, Code.RELATION);
    } else if (left.type() == Simple.TEXT && right.type() == Simple.TEXT) {
      String text = left.object() + ".compareTo(" + right.text() + ") " + sign + " 0";
      return new Code(text, Simple.TRUTH, Code.RELATION);
    }
    throw new Untranslatable(it.at(), "compare");
  }

  private static Code equality(String sign, Code left, Code right, Expression.Comparison it) {
    Type one = left.type().present();
    Type other = right.type().present();
    boolean arePlain = !left.isBoxed() || !right.isBoxed();
    if (left.type() == Simple.NOTHING || right.type() == Simple.NOTHING) {
      return identity(sign, left, right, it);
    } else if (isPlain(left) && isPlain(right) && one.isNumber() && other.isNumber() && arePlain) {
      return same(sign, left, right);
    }
    boolean areLike =
        one.boxed().equals(other.boxed())
            && (one == Simple.TEXT || one == Simple.TRUTH || one instanceof Whole);
    if (!areLike) {
      throw new Untranslatable(it.at(), "compare");
    } else if (one != Simple.TEXT && isPlain(left) && isPlain(right) && arePlain) {
      return same(sign, left, right);
    }
    boolean isThere = one == Simple.TEXT && isPlain(left);
    String equals =
        isThere
            ? left.object() + ".equals(" + right.text() + ")"
            : "Objects.equals(" + left.text() + ", " + right.text() + ")";
    Code code = Code.primary(equals, Simple.TRUTH);
    return sign.equals("==") ? code : negated(code);
  }

  /// Whether there certainly is a value.
  private static boolean isPlain(Code code) {
    return !(code.type() instanceof Maybe);
  }

  private static Code identity(String sign, Code left, Code right, Expression.Comparison it) {
    boolean isNone = left.type() == Simple.NOTHING || right.type() == Simple.NOTHING;
    Type one = left.type() == Simple.NOTHING ? right.type() : left.type();
    boolean areTruths =
        left.type() == Simple.TRUTH
            && right.type() == Simple.TRUTH
            && !(left.isBoxed() && right.isBoxed());
    boolean areObjects =
        left.type().present() instanceof Simple simple
            && isObject(simple)
            && right.type().present() == simple;
    if ((isNone && !one.isPrimitive()) || areTruths || areObjects) {
      return same(sign, left, right);
    }
    throw new Untranslatable(it.at(), isNone ? "compare.none" : "compare.identity");
  }

  private static Code same(String sign, Code left, Code right) {
    String text = left.within(Code.RELATION) + " " + sign + " " + right.within(Code.RELATION);
    return new Code(text, Simple.TRUTH, Code.EQUALITY);
  }

  private static Code contains(Code item, Code container, Expression.Comparison it) {
    Type type = container.type();
    boolean areTexts = type == Simple.TEXT && item.type() == Simple.TEXT;
    boolean isElement =
        type instanceof Many many
            && many.element().boxed().equals(item.type().boxed())
            && (item.type() instanceof Whole
                || (item.type() instanceof Simple simple && !simple.isOpen()));
    if (areTexts || isElement) {
      return Code.primary(container.object() + ".contains(" + item.text() + ")", Simple.TRUTH);
    }
    throw new Untranslatable(it.at(), "compare");
  }
}

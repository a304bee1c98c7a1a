package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Maybe;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Position;
import org.interleave.listing.Statement;
import org.interleave.value.BinaryOperator;

/// Writes expressions.
record ExpressionCode(Method method) {

  Code of(Expression expression) {
    return switch (expression) {
      case Expression.Name it -> name(it);
      case Expression.IntegerLiteral it -> whole(it.value());
      case Expression.FloatLiteral it -> fraction(it);
      case Expression.BooleanLiteral it -> Code.primary("" + it.value(), Simple.TRUTH);
      case Expression.NoneLiteral _ -> Code.primary("null", Simple.NOTHING);
      case Expression.StringLiteral it -> Code.primary(Literals.text(it.value()), Simple.TEXT);
      case Expression.FormattedString it -> new TextCode(method).formatted(it);
      case Expression.ListLiteral it -> list(it.items(), (Many) method.type(it));
      case Expression.TupleLiteral it -> items(it.items(), (Many) method.type(it));
      case Expression.ListComprehension it -> new LoopCode(method).comprehension(it);
      case Expression.Unary it -> new OperatorCode(method).unary(it);
      case Expression.Binary it -> new OperatorCode(method).binary(it);
      case Expression.Logical it -> logical(it);
      case Expression.Comparison it -> new ConditionCode(method).comparison(it);
      case Expression.Conditional it -> conditional(it);
      case Expression.Attribute it -> new ObjectCode(method).attribute(it);
      case Expression.Index it -> index(it);
      case Expression.Call it -> new CallCode(method).of(it);
    };
  }

  private Code name(Expression.Name it) {
    Variable variable = method.scope().variable(it.name()).orElse(null);
    if (variable == null) {
      throw new Untranslatable(it.at(), "function.value", it.name());
    }
    Type type = method.type(variable);
    if (type == Simple.UNKNOWN || type == Simple.MIXED) {
      throw new Untranslatable(it.at(), "type.open", it.name());
    }
    return Code.primary(method.name(variable), type);
  }

  private static Code whole(long value) {
    boolean isInt = value >= -Integer.MAX_VALUE && value <= Integer.MAX_VALUE;
    return Code.primary(value + (isInt ? "" : "L"), Whole.of(value));
  }

  private static Code fraction(Expression.FloatLiteral it) {
    if (Double.isInfinite(it.value())) {
      throw new Untranslatable(it.at(), "infinite");
    }
    return Code.primary("" + it.value(), Simple.FRACTION);
  }

  /// A list that can be changed.
  Code list(List<Expression> items, Many type) {
    String content = items.isEmpty() ? "" : items(items, type).text();
    return Code.primary("new ArrayList<>(" + content + ")", type);
  }

  /// A list that nobody changes.
  Code items(List<Expression> items, Many type) {
    String texts =
        items.stream().map(it -> element(it, type.element())).collect(Collectors.joining(", "));
    boolean hasNone = type.element() instanceof Maybe || type.element() == Simple.NOTHING;
    return Code.primary((hasNone ? "Arrays.asList(" : "List.of(") + texts + ")", type);
  }

  /// A value as it is put into a list or a queue.
  String element(Expression item, Type element) {
    return boxed(item, element).text();
  }

  Code boxed(Expression item, Type element) {
    Code code = fitting(item, element);
    boolean isSame =
        !element.present().isNumber()
            || code.type() == Simple.NOTHING
            || code.type().boxed().equals(element.boxed());
    return isSame ? code : code.cast(element.present().java(), element);
  }

  /// An expression as it is assigned to what has a type.
  Code fitting(Expression expression, Type type) {
    Code code = code(expression, type);
    requireFit(code.type(), type, expression.at());
    return code;
  }

  /// Lists that are made on the spot can be made of any type that has their elements.
  private Code code(Expression expression, Type type) {
    if (type instanceof Many many) {
      switch (expression) {
        case Expression.ListLiteral it when many.form() == Form.LIST -> {
          return list(it.items(), many);
        }
        case Expression.TupleLiteral it when many.form() == Form.TUPLE -> {
          return items(it.items(), many);
        }
        case Expression.Binary it when it.left() instanceof Expression.ListLiteral list -> {
          if (it.operator() == BinaryOperator.MULTIPLY) {
            return new OperatorCode(method).repeated(list, it.right(), many);
          }
        }
        default -> {}
      }
    }
    return method.code(expression);
  }

  /// Refuses what javac would, or would take for something else.
  static void requireFit(Type from, Type to, Position at) {
    if (!isFit(from, to)) {
      throw new Untranslatable(at, "type.fit");
    }
  }

  private static boolean isFit(Type from, Type to) {
    return switch (to) {
      case Maybe it -> from == Simple.NOTHING || isFit(from.present(), it.type());
      case Whole it -> from.present() instanceof Whole whole && (whole.isInt() || !it.isInt());
      case Many it ->
          from.present() instanceof Many many
              && many.form() == it.form()
              && (many.element().equals(Simple.UNKNOWN) || many.java().equals(it.java()));
      case Simple it when it == Simple.NUMBER -> from.present().isNumber();
      case Simple it when it == Simple.NOTHING -> from == Simple.NOTHING;
      case Simple it -> it != Simple.UNKNOWN && it != Simple.MIXED && from.present() == it;
    };
  }

  /// The value of `and` and `or` is one of the operands in Python, which need not be a truth value.
  private Code logical(Expression.Logical it) {
    if (method.type(it) != Simple.TRUTH) {
      throw new Untranslatable(it.at(), "logical");
    }
    return new ConditionCode(method).logical(it);
  }

  private Code conditional(Expression.Conditional it) {
    Type type = method.type(it);
    String test = new ConditionCode(method).test(it.test()).within(Code.OR);
    List<String> choices = new ArrayList<>();
    for (Expression choice : List.of(it.whenTrue(), it.whenFalse())) {
      Code code = method.conditionally(choice);
      requireFit(code.type(), type, choice.at());
      boolean isSame = code.type().java().equals(type.java()) || code.type() == Simple.NOTHING;
      // With a null, Java would take a number out of its box.
      String text = isSame ? code.within(Code.CHOICE - 1) : code.cast(type.java(), type).text();
      choices.add(type instanceof Maybe && !isSame ? boxing(code, type) : text);
    }
    return new Code(test + " ? " + choices.get(0) + " : " + choices.get(1), type, Code.CHOICE);
  }

  private static String boxing(Code code, Type type) {
    return type.present().isPrimitive()
        ? type.boxed() + ".valueOf(" + code.text() + ")"
        : code.within(Code.CHOICE - 1);
  }

  private Code index(Expression.Index it) {
    Code object = of(it.object());
    Type type = object.type().present();
    String size = object.object() + (type == Simple.TEXT ? ".length()" : ".size()");
    String place = place(it.index(), size, isRepeatable(it.object()));
    return switch (type) {
      case Many many -> Code.element(object.object() + ".get(" + place + ")", many.element());
      case Simple text when text == Simple.TEXT ->
          Code.primary("String.valueOf(" + object.object() + ".charAt(" + place + "))", text);
      default -> throw new Untranslatable(it.at(), "type.fit");
    };
  }

  /// Where an index is in Java, which does not count from the end.
  String place(Expression index, String size, boolean isRepeatable) {
    Code code = of(index);
    if (!(code.type().present() instanceof Whole range)) {
      throw new Untranslatable(index.at(), "type.fit");
    } else if (range.least() >= 0) {
      return range.isInt() && !code.isBoxed()
          ? code.text()
          : "Math.toIntExact(" + code.text() + ")";
    } else if (!isRepeatable || !range.isInt()) {
      throw new Untranslatable(index.at(), "index.end");
    } else if (range.isConstant()) {
      return size + " - " + (long) -range.least();
    }
    String from = method.writing().use(Support.INDEX);
    return from + "(" + code.text() + ", " + size + ")";
  }

  /// Whether an expression can stand twice and means the same.
  static boolean isRepeatable(Expression expression) {
    return switch (expression) {
      case Expression.Name _, Expression.IntegerLiteral _, Expression.StringLiteral _ -> true;
      case Expression.Index it -> isRepeatable(it.object()) && isRepeatable(it.index());
      case Expression.Unary it -> isRepeatable(it.operand());
      default -> false;
    };
  }

  /// Whether an expression does nothing but compute: no call of the listing's own functions, and of
  /// no method that changes anything.
  boolean isPure(Expression expression) {
    return Parts.within(expression)
        .filter(Expression.Call.class::isInstance)
        .map(it -> ((Expression.Call) it).function())
        .allMatch(
            it ->
                method.scope().library(it).filter(name -> !name.equals("print")).isPresent()
                    && !method.scope().library(it).filter("time.sleep"::equals).isPresent());
  }

  /// Puts a value into a new local variable.
  String keep(Code code, Type type, String... wishes) {
    String name = method.spare(wishes);
    method.lines().add(type.java() + " " + name + " = " + code.text() + ";");
    return name;
  }

  static boolean isList(Type type) {
    return type instanceof Many it && it.form() == Form.LIST;
  }

  static List<String> parameters(Statement.Function function) {
    return function.signature().parameters().stream().map(Statement.Parameter::name).toList();
  }
}

package org.interleave.value;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// An expression of one operator or function in Python, and the same carried out here.
record RandomExpression(String source, Supplier<Object> result) {

  static RandomExpression of(long seed) {
    return new Maker(new Random(seed)).make();
  }

  /// What comes of it here, in the oracle's words.
  String answer() {
    try {
      return Text.repr(result.get()).replaceAll("0x7[0-9a-f]+", "0x7");
    } catch (PythonException e) {
      return "!" + Text.repr(e.value());
    } catch (RefusalException e) {
      return "!" + beyond(String.valueOf(e.getMessage()));
    }
  }

  /// What CPython's result has to be, for a refusal to be right.
  private static String beyond(String refusal) {
    if (refusal.contains("more than a 64-bit integer can hold")) {
      return "large";
    }
    return refusal.contains("complex number") ? "complex" : "memory";
  }

  private static final class Maker {

    private static final List<Comparator> ORDERS =
        List.of(
            Comparator.LESS,
            Comparator.LESS_OR_EQUAL,
            Comparator.EQUAL,
            Comparator.NOT_EQUAL,
            Comparator.GREATER,
            Comparator.GREATER_OR_EQUAL);

    private final Random random;
    private final RandomOperand operands;

    Maker(Random random) {
      this.random = random;
      this.operands = new RandomOperand(random);
    }

    RandomExpression make() {
      return switch (random.nextInt(15)) {
        case 0 -> binary(operands.number(), operands.number());
        case 1 -> binary(operands.any(), operands.any());
        case 2 -> repetition();
        case 3 -> unary(operands.any());
        case 4 -> comparison(operands.number(), operands.number());
        case 5 -> comparison();
        case 6 -> membership();
        case 7 -> index();
        case 8, 9 -> format();
        case 10 -> call(operands.iterable());
        case 11, 12 -> conversion();
        case 13 -> augmentation(operands.any(), operands.any());
        default -> text(operands.any());
      };
    }

    private RandomExpression binary(Operand left, Operand right) {
      BinaryOperator operator = operands.pick(List.of(BinaryOperator.values()));
      boolean isFormatting = operator == BinaryOperator.MODULO && left.value() instanceof String;
      boolean isRepetition =
          operator == BinaryOperator.MULTIPLY && !(left.isNumber() && right.isNumber());
      if (isFormatting || isRepetition) {
        return repetition();
      }
      String source =
          operator == BinaryOperator.POWER
              ? "power(" + left.source() + ", " + right.source() + ")"
              : left.source() + " " + operator.symbol() + " " + right.source();
      return new RandomExpression(
          source, () -> Arithmetic.apply(operator, left.value(), right.value()));
    }

    /// Lists and repetitions aside: those change in place, or grow.
    private RandomExpression augmentation(Operand left, Operand right) {
      BinaryOperator operator = operands.pick(List.of(BinaryOperator.values()));
      boolean isFormatting = operator == BinaryOperator.MODULO && left.value() instanceof String;
      boolean isRepetition =
          operator == BinaryOperator.MULTIPLY && !(left.isNumber() && right.isNumber());
      boolean isExtension = operator == BinaryOperator.ADD && left.value() instanceof ListValue;
      if (isFormatting || isRepetition || isExtension) {
        return binary(left, right);
      }
      return new RandomExpression(
          "augmented(%s, '%s=', %s)".formatted(left.source(), operator.symbol(), right.source()),
          () -> Arithmetic.augment(operator, left.value(), right.value()));
    }

    private RandomExpression repetition() {
      Operand times =
          switch (random.nextInt(6)) {
            case 0 -> operands.sequence();
            case 1 -> operands.real();
            case 2 -> Operand.of(1L << 61);
            default -> operands.small();
          };
      Operand sequence = operands.sequence();
      BinaryOperator operator = BinaryOperator.MULTIPLY;
      return random.nextBoolean()
          ? new RandomExpression(
              sequence.source() + " * " + times.source(),
              () -> Arithmetic.apply(operator, sequence.value(), times.value()))
          : new RandomExpression(
              times.source() + " * " + sequence.source(),
              () -> Arithmetic.apply(operator, times.value(), sequence.value()));
    }

    private RandomExpression unary(Operand operand) {
      UnaryOperator operator = operands.pick(List.of(UnaryOperator.values()));
      return new RandomExpression(
          operator.symbol() + " " + operand.source(),
          () -> Arithmetic.apply(operator, operand.value()));
    }

    private RandomExpression comparison() {
      return switch (random.nextInt(5)) {
        case 0 -> comparison(operands.any(), operands.any());
        case 1 -> comparison(operands.string(), operands.string());
        case 2 -> comparison(operands.range(), operands.range());
        case 3 -> same(operands.any());
        default -> comparison(operands.iterable(), operands.iterable());
      };
    }

    private RandomExpression comparison(Operand left, Operand right) {
      Comparator comparator = operands.pick(ORDERS);
      return new RandomExpression(
          left.source() + " " + comparator.symbol() + " " + right.source(),
          () -> Comparisons.compare(comparator, left.value(), right.value()));
    }

    /// Compares a value with itself, and with a list that it is in.
    private RandomExpression same(Operand it) {
      Comparator comparator = operands.pick(List.of(Comparator.values()));
      Object list = ListValue.of(List.of(it.value()));
      return random.nextBoolean()
          ? new RandomExpression(
              "(lambda x: x %s x)(%s)".formatted(comparator.symbol(), it.source()),
              () -> Comparisons.compare(comparator, it.value(), it.value()))
          : new RandomExpression(
              "(lambda x: x in [x])(" + it.source() + ")",
              () -> Comparisons.compare(Comparator.IN, it.value(), list));
    }

    private RandomExpression membership() {
      Comparator comparator = operands.pick(List.of(Comparator.IN, Comparator.NOT_IN));
      boolean isInRange = random.nextInt(3) == 0;
      Operand item = isInRange ? operands.integer() : operands.any();
      Operand container = isInRange ? operands.range() : operands.iterable();
      return new RandomExpression(
          item.source() + " " + comparator.symbol() + " " + container.source(),
          () -> Comparisons.compare(comparator, item.value(), container.value()));
    }

    private RandomExpression index() {
      Operand sequence = random.nextBoolean() ? operands.iterable() : operands.range();
      Operand index =
          switch (random.nextInt(6)) {
            case 0 -> operands.any();
            case 1 -> operands.integer();
            default -> operands.small();
          };
      return new RandomExpression(
          sequence.source() + "[" + index.source() + "]",
          () -> Sequences.index(sequence.value(), index.value()));
    }

    private RandomExpression format() {
      Operand value =
          switch (random.nextInt(8)) {
            case 0 -> operands.any();
            case 1 -> operands.string();
            case 2, 3 -> operands.integer();
            case 4 -> operands.number();
            default -> operands.real();
          };
      Operand specification = Operand.of(specification());
      return call(BuiltIn.FORMAT, "format", List.of(value, specification));
    }

    private String specification() {
      List<String> fills = List.of("", "", "", "*", "0", "é", "😀", "<");
      List<String> signs = List.of("", "", "", "", "+", "-", " ");
      List<String> widths =
          List.of("", "", "1", "5", "8", "12", "20", "30", "99999999999999999999");
      List<String> precisions =
          List.of("", "", "", ".0", ".1", ".2", ".3", ".6", ".10", ".17", ".25", ".400", ".");
      String align = operands.pick(List.of("", "", "", "<", ">", "^", "="));
      return (align.isEmpty() ? "" : operands.pick(fills) + align)
          + operands.pick(signs)
          + operands.pick(List.of("", "", "", "", "", "z"))
          + operands.pick(List.of("", "", "", "#"))
          + operands.pick(List.of("", "", "0"))
          + operands.pick(widths)
          + operands.pick(List.of("", "", "", ",", "_", ",_", "_,", ",,", "__"))
          + operands.pick(precisions)
          + operands.pick(List.of("", "", "", type(), type(), type(), type(), "dd"));
    }

    private String type() {
      String types = random.nextInt(8) == 0 ? "qé\u0001A" : "sdbcoxXneEfFgG%";
      return String.valueOf(types.charAt(random.nextInt(types.length())));
    }

    private RandomExpression call(Operand iterable) {
      return switch (random.nextInt(8)) {
        case 0 -> call(BuiltIn.LENGTH, "len", List.of(iterable));
        case 1 -> call(BuiltIn.LENGTH, "len", List.of(operands.range()));
        case 2 -> call(BuiltIn.LIST, "list", List.of(iterable));
        case 3 -> call(BuiltIn.MINIMUM, "min", oneOrMore(iterable));
        case 4 -> call(BuiltIn.MAXIMUM, "max", oneOrMore(iterable));
        case 5 -> call(BuiltIn.SUM, "sum", List.of(iterable));
        case 6 -> call(BuiltIn.SUM, "sum", List.of(iterable, operands.any()));
        default -> call(BuiltIn.RANGE, "range", some(3, true));
      };
    }

    private RandomExpression conversion() {
      Operand value =
          switch (random.nextInt(5)) {
            case 0 -> operands.any();
            case 1, 2 -> operands.numeral();
            default -> operands.number();
          };
      return switch (random.nextInt(6)) {
        case 0, 1 -> call(BuiltIn.INTEGER, "int", List.of(value));
        case 2 -> call(BuiltIn.FLOAT, "float", List.of(value));
        case 3 -> call(BuiltIn.TRUTH, "bool", List.of(value));
        case 4 -> call(BuiltIn.ABSOLUTE, "abs", List.of(value));
        default -> call(BuiltIn.ROUND, "round", List.of(value, digits()));
      };
    }

    private Operand digits() {
      return switch (random.nextInt(6)) {
        case 0 -> new Operand("None", None.NONE);
        case 1 -> operands.any();
        case 2 -> Operand.of(random.nextInt(-330, 330));
        default -> Operand.of(random.nextInt(-20, 20));
      };
    }

    private List<Operand> oneOrMore(Operand iterable) {
      return random.nextBoolean() ? List.of(iterable) : some(4, random.nextBoolean());
    }

    private List<Operand> some(int most, boolean numbers) {
      return IntStream.rangeClosed(0, random.nextInt(most))
          .mapToObj(_ -> numbers && random.nextInt(9) > 0 ? operands.integer() : operands.any())
          .toList();
    }

    private RandomExpression text(Operand it) {
      return random.nextBoolean()
          ? call(BuiltIn.STRING, "str", List.of(it))
          : new RandomExpression("repr(" + it.source() + ")", () -> Text.repr(it.value()));
    }

    private static RandomExpression call(BuiltIn function, String name, List<Operand> arguments) {
      return new RandomExpression(
          name + "(" + Operand.sources(arguments) + ")",
          () -> BuiltIns.call(function, Operand.values(arguments)));
    }
  }
}

package org.interleave.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A value, and a Python expression for it that owes nothing to what is tested.
record Operand(String source, Object value) {

  static Operand of(long value) {
    return new Operand("(" + value + ")", value);
  }

  static Operand of(double value) {
    String source =
        Double.isNaN(value)
            ? "nan"
            : Double.isInfinite(value)
                ? "(" + (value < 0 ? "-" : "") + "inf)"
                : "float.fromhex('" + Double.toHexString(value) + "')";
    return new Operand(source, value);
  }

  static Operand of(String value) {
    String source =
        value
            .codePoints()
            .mapToObj(it -> String.format(Locale.ROOT, "\\U%08x", it))
            .collect(Collectors.joining("", "'", "'"));
    boolean isPlain = value.matches("[ -~&&[^'\\\\]]*");
    return new Operand(isPlain ? "'" + value + "'" : source, value);
  }

  static Operand of(Range it) {
    String source = "range(%d, %d, %d)".formatted(it.start(), it.stop(), it.step());
    return new Operand(source, it);
  }

  static Operand list(List<Operand> items) {
    return new Operand("[" + sources(items) + "]", ListValue.of(values(items)));
  }

  static Operand tuple(List<Operand> items) {
    String end = items.size() == 1 ? ",)" : ")";
    return new Operand("(" + sources(items) + end, new Tuple(values(items)));
  }

  static Operand exception(ExceptionType type, List<Operand> arguments) {
    return new Operand(
        type.python() + "(" + sources(arguments) + ")",
        new ExceptionValue(type, values(arguments)));
  }

  boolean isNumber() {
    return value instanceof Long || value instanceof Double || value instanceof Boolean;
  }

  static String sources(List<Operand> operands) {
    return operands.stream().map(Operand::source).collect(Collectors.joining(", "));
  }

  static List<Object> values(List<Operand> operands) {
    return operands.stream().map(Operand::value).toList();
  }
}

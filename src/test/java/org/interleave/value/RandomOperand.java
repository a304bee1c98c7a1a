package org.interleave.value;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Values of all types, with a liking for those at which something changes.
final class RandomOperand {

  private static final List<Long> INTEGERS =
      List.of(
          0L,
          1L,
          -1L,
          2L,
          -2L,
          3L,
          7L,
          -10L,
          63L,
          64L,
          100L,
          255L,
          256L,
          1000L,
          -12345L,
          1234567L,
          1L << 53,
          (1L << 53) + 1,
          -(1L << 53) - 1,
          1L << 62,
          3037000500L,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          Long.MAX_VALUE - 1,
          Long.MIN_VALUE + 1);
  private static final List<Double> FLOATS =
      List.of(
          0.0,
          -0.0,
          1.0,
          -1.0,
          0.5,
          1.5,
          2.5,
          -2.5,
          0.1,
          3.14159,
          100.0,
          123456.789,
          1e-4,
          1e-5,
          9.5e-5,
          1e6,
          1e7,
          1e15,
          1e16,
          123456789012345680.0,
          1e22,
          2e23,
          1e100,
          1e300,
          -1e300,
          0x1p53,
          0x1p63,
          -0x1p63,
          0x1p62,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          Double.MIN_NORMAL,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NaN);
  private static final List<String> STRINGS =
      List.of(
          "",
          "a",
          "b",
          "abc",
          "ab",
          "Abc",
          "c",
          "it's",
          "\"",
          "'\"",
          "back\\slash",
          "\n\r\t",
          "\u0000\u001f\u007f",
          "\u00a0\u00ad\u00e9",
          "\u2028\u3000",
          "\uffff",
          "\ue000",
          "😀",
          "a😀b",
          "\ud7ff",
          "\udb40\udc01",
          "\udbff\udffd",
          "10",
          " x ");
  private static final List<String> NUMERALS =
      List.of(
          "12",
          " -7\n",
          "+1_000",
          "1__0",
          "_1",
          "1_",
          "007",
          "- 1",
          "--1",
          "0x1f",
          "1e5",
          "1E-3",
          "-.5",
          "5.",
          ".",
          "1.5e",
          "1_0.0_1e1_0",
          "1_.5",
          "nan",
          "-NaN",
          "inf",
          "-Infinity",
          "infinit",
          "1e400",
          "0.1d",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808",
          "00000000000000000000000000000001",
          "99999999999999999999999999",
          "\u0663\u0664",
          "\u00a05\u3000",
          "\u001c5",
          "1\u00e9",
          "\u06ff1.5",
          "a".repeat(300));
  private static final List<Range> RANGES =
      List.of(
          new Range(0, 0, 1),
          new Range(0, 5, 1),
          new Range(5, 0, 1),
          new Range(3, 4, 7),
          new Range(3, 9, 7),
          new Range(1, 10, 3),
          new Range(10, -1, -2),
          new Range(10, 0, -2),
          new Range(-5, 5, 4));
  private static final List<Range> EXTREME_RANGES =
      List.of(
          new Range(0, Long.MAX_VALUE, 1),
          new Range(-1, Long.MAX_VALUE, 1),
          new Range(Long.MIN_VALUE, Long.MAX_VALUE, 1),
          new Range(Long.MAX_VALUE, Long.MIN_VALUE, -1),
          new Range(Long.MIN_VALUE, Long.MAX_VALUE, 2),
          new Range(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE),
          new Range(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE),
          new Range(0, Long.MIN_VALUE, Long.MIN_VALUE),
          new Range(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE));
  private static final List<Operand> OTHERS =
      List.of(
          new Operand("None", None.NONE),
          new Operand("f", new FunctionValue("f", 1, List.of())),
          new Operand("ValueError", ExceptionType.VALUE_ERROR),
          new Operand("Empty", ExceptionType.EMPTY),
          new Operand("Full", ExceptionType.FULL),
          new Operand("BrokenBarrierError", ExceptionType.BROKEN_BARRIER_ERROR));
  private static final List<Operand> BOOLEANS =
      List.of(new Operand("True", true), new Operand("False", false));

  private final Random random;

  RandomOperand(Random random) {
    this.random = random;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  Operand any() {
    return any(2);
  }

  /// What a loop can go through in a moment, for the most part.
  Operand iterable() {
    return random.nextInt(6) == 0 ? any(1) : sequence();
  }

  Operand sequence() {
    return switch (random.nextInt(5)) {
      case 0 -> Operand.of(pick(RANGES));
      case 1 -> string();
      case 2 -> Operand.list(alike());
      default -> sequence(2);
    };
  }

  Operand number() {
    return switch (random.nextInt(5)) {
      case 0, 1 -> integer();
      case 2, 3 -> real();
      default -> pick(BOOLEANS);
    };
  }

  Operand integer() {
    long bits = random.nextLong() >> random.nextInt(Long.SIZE);
    return Operand.of(random.nextBoolean() ? pick(INTEGERS) : bits);
  }

  Operand small() {
    return Operand.of(random.nextInt(-7, 8));
  }

  Operand real() {
    return Operand.of(
        switch (random.nextInt(5)) {
          case 0 -> Double.longBitsToDouble(random.nextLong());
          case 1 -> random.nextInt(-100_000, 100_000) / 1000.0;
          case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(-8, 20));
          default -> pick(FLOATS);
        });
  }

  Operand string() {
    return Operand.of(random.nextInt(4) == 0 ? pick(STRINGS) + pick(STRINGS) : pick(STRINGS));
  }

  /// A string that may be taken for a number.
  Operand numeral() {
    return Operand.of(pick(NUMERALS));
  }

  Operand range() {
    return Operand.of(random.nextBoolean() ? pick(RANGES) : pick(EXTREME_RANGES));
  }

  private Operand any(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 9)) {
      case 0, 1, 2 -> number();
      case 3 -> string();
      case 4 -> pick(OTHERS);
      case 5 -> Operand.of(pick(RANGES));
      case 6, 7 -> sequence(depth);
      default ->
          Operand.exception(
              pick(List.of(ExceptionType.VALUE_ERROR, ExceptionType.EMPTY)), items(depth));
    };
  }

  private Operand sequence(int depth) {
    return random.nextBoolean() ? Operand.list(items(depth)) : Operand.tuple(items(depth));
  }

  private List<Operand> items(int depth) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> any(depth - 1)).toList();
  }

  /// Items of one type, which have an order.
  private List<Operand> alike() {
    int type = random.nextInt(4);
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(
            _ ->
                switch (type) {
                  case 0 -> string();
                  case 1 -> small();
                  case 2 -> Operand.tuple(List.of(small(), number()));
                  default -> number();
                })
        .toList();
  }
}

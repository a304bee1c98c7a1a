package org.interleave.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

  private static final String LARGE =
      " is more than a 64-bit integer can hold, and Interleave has no larger ones."
          + " Use smaller numbers, or floats.";

  @ParameterizedTest
  @CsvSource({
    "7, +, -3, 4",
    "7, -, 9, -2",
    "-4, *, 5, -20",
    "7, /, 2, 3.5",
    "6, /, 3, 2.0",
    "9007199254740993, /, 3, 3002399751580331.0",
    "-7, //, 2, -4",
    "-7, %, 2, 1",
    "7, %, -2, -1",
    "2, **, 10, 1024",
    "-2, **, 63, -9223372036854775808",
    "2, **, -1, 0.5",
    "-1, **, 9223372036854775807, -1",
    "0, **, 0, 1",
  })
  void integersStayIntegersButForQuotients(long left, String symbol, long right, String result) {
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.of(symbol), left, right)))
        .isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, +, 1",
    "-9223372036854775808, -, 1",
    "4294967296, *, 4294967296",
    "-9223372036854775808, //, -1",
    "2, **, 63",
    "10, **, 9223372036854775807",
  })
  void anIntegerThatDoesNotFitIsRefused(long left, String symbol, long right) {
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.of(symbol), left, right)))
        .isEqualTo("refused: " + left + " " + symbol + " " + right + LARGE);
  }

  @Test
  void theNegativeOfTheLeastIntegerIsRefused() {
    assertThat(Came.from(() -> Arithmetic.apply(UnaryOperator.NEGATE, Long.MIN_VALUE)))
        .isEqualTo("refused: -(-9223372036854775808)" + LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, +, 0.2, 0.30000000000000004",
    "-7.5, //, 2, -4.0",
    "-7.5, %, 2, 0.5",
    "7.5, %, -2, -0.5",
    "-0.0, %, 2, 0.0",
    "0.0, //, -2, -0.0",
    "2, **, 0.5, 1.4142135623730951",
    "1, **, NaN, 1.0",
    "-1, **, Infinity, 1.0",
    "0, **, -Infinity, inf",
    "1, /, 0, ZeroDivisionError: float division by zero",
    "1, //, 0, ZeroDivisionError: float floor division by zero",
    "1, %, 0, ZeroDivisionError: float modulo",
    "0, **, -1, ZeroDivisionError: 0.0 cannot be raised to a negative power",
    "10, **, 400, 'OverflowError: (34, ''Numerical result out of range'')'",
    "-8, **, 0.5, "
        + "'refused: -8.0 to the power of 0.5 is a complex number, which is not supported."
        + " Keep the base of such a power at 0 or above.'",
  })
  void floatsHaveTheDivisorsSignAndPythonsErrors(
      double left, String symbol, double right, String result) {
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.of(symbol), left, right)))
        .isEqualTo(result);
  }

  @Test
  void nothingIsDividedByZero() {
    assertThat(
            List.of(BinaryOperator.DIVIDE, BinaryOperator.FLOOR_DIVIDE, BinaryOperator.MODULO)
                .stream()
                .map(it -> Came.from(() -> Arithmetic.apply(it, 1L, 0L))))
        .containsExactly(
            "ZeroDivisionError: division by zero",
            "ZeroDivisionError: integer division or modulo by zero",
            "ZeroDivisionError: integer modulo by zero");
  }

  @Test
  void booleansCountAsOneAndZero() {
    assertThat(Arithmetic.apply(BinaryOperator.ADD, true, true)).isEqualTo(2L);
    assertThat(Arithmetic.apply(BinaryOperator.MULTIPLY, false, 2.5)).isEqualTo(0.0);
    assertThat(Arithmetic.apply(UnaryOperator.NEGATE, true)).isEqualTo(-1L);
    assertThat(Arithmetic.apply(UnaryOperator.PLUS, false)).isEqualTo(0L);
    assertThat(Arithmetic.apply(UnaryOperator.NOT, 0L)).isEqualTo(true);
  }

  @Test
  void sequencesAreJoinedAndRepeated() {
    ListValue list = ListValue.of(List.of(1L, 2L));
    Tuple tuple = new Tuple(List.of("a"));

    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.ADD, "a", "b"))).isEqualTo("'ab'");
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.ADD, list, list)))
        .isEqualTo("[1, 2, 1, 2]");
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.MULTIPLY, 3L, tuple)))
        .isEqualTo("('a', 'a', 'a')");
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.MULTIPLY, "ab", -1L)))
        .isEqualTo("''");
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.MULTIPLY, list, true)))
        .isEqualTo("[1, 2]");
  }

  @Test
  void whatDoesNotGoTogetherIsRefusedInPythonsWords() {
    ListValue list = ListValue.of(List.of());
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.ADD, 1L, "a")))
        .isEqualTo("TypeError: unsupported operand type(s) for +: 'int' and 'str'");
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.ADD, "a", 1L)))
        .isEqualTo("TypeError: can only concatenate str (not \"int\") to str");
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.POWER, None.NONE, 1.0)))
        .isEqualTo(
            "TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'float'");
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.MULTIPLY, list, 1.0)))
        .isEqualTo("TypeError: can't multiply sequence by non-int of type 'float'");
    assertThat(Came.from(() -> Arithmetic.apply(UnaryOperator.NEGATE, "a")))
        .isEqualTo("TypeError: bad operand type for unary -: 'str'");
  }

  @Test
  void whatPythonHasAndListingsHaveNotIsRefused() {
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.MODULO, "%d", 1L)))
        .isEqualTo("refused: Formatting with % is not supported. Use an f-string.");
    assertThat(Came.from(() -> Arithmetic.apply(BinaryOperator.MULTIPLY, "ab", 1L << 62)))
        .isEqualTo(
            "refused: A value of more than 10000000 items or characters is not supported."
                + " Use a shorter one.");
  }
}

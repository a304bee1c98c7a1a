package org.interleave.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInsTest {

  private final ListValue list = ListValue.of(List.of(3L, 1.5, true, 3.0));

  @Test
  void theFirstOfTheExtremesIsReturned() {
    assertThat(call(BuiltIn.MINIMUM, list)).isEqualTo("True");
    assertThat(call(BuiltIn.MAXIMUM, list)).isEqualTo("3");
    assertThat(call(BuiltIn.MAXIMUM, 1L, 2L, 2.0)).isEqualTo("2");
    assertThat(call(BuiltIn.MAXIMUM, new Range(0, Long.MAX_VALUE, 1L << 61)))
        .isEqualTo("6917529027641081856");
    assertThat(call(BuiltIn.MINIMUM, "")).isEqualTo("ValueError: min() arg is an empty sequence");
    assertThat(call(BuiltIn.MAXIMUM, 1L, "a"))
        .isEqualTo("TypeError: '>' not supported between instances of 'str' and 'int'");
    assertThat(call(BuiltIn.MAXIMUM, 1L)).isEqualTo("TypeError: 'int' object is not iterable");
  }

  @Test
  void aSumBeginsWithItsStart() {
    Tuple lists = new Tuple(List.of(ListValue.of(List.of(1L)), ListValue.of(List.of(2L))));

    assertThat(call(BuiltIn.SUM, list)).isEqualTo("8.5");
    assertThat(call(BuiltIn.SUM, list, 1L)).isEqualTo("9.5");
    assertThat(call(BuiltIn.SUM, lists, ListValue.of(List.of()))).isEqualTo("[1, 2]");
    assertThat(call(BuiltIn.SUM, lists))
        .isEqualTo("TypeError: unsupported operand type(s) for +: 'int' and 'list'");
    assertThat(call(BuiltIn.SUM, lists, ""))
        .isEqualTo("TypeError: sum() can't sum strings [use ''.join(seq) instead]");
  }

  /// 1 + 2 + ... + 4 000 000 000 = 4 000 000 000 · 4 000 000 001 / 2
  @Test
  void aRangeIsSummedUpAtOnce() {
    assertThat(call(BuiltIn.SUM, new Range(1, 4_000_000_001L, 1))).isEqualTo("8000000002000000000");
    assertThat(call(BuiltIn.SUM, new Range(Long.MIN_VALUE, Long.MAX_VALUE, 1), -1L))
        .isEqualTo(
            "refused: the sum of range(-9223372036854775808, 9223372036854775807)"
                + " is more than a 64-bit integer can hold, and Interleave has no larger ones."
                + " Use smaller numbers, or floats.");
  }

  @Test
  void rangesAreMadeFromIntegers() {
    assertThat(call(BuiltIn.RANGE, 3L)).isEqualTo("range(0, 3)");
    assertThat(call(BuiltIn.RANGE, 1L, true)).isEqualTo("range(1, 1)");
    assertThat(call(BuiltIn.RANGE, 9L, 1L, -2L)).isEqualTo("range(9, 1, -2)");
    assertThat(call(BuiltIn.RANGE, 1.0))
        .isEqualTo("TypeError: 'float' object cannot be interpreted as an integer");
    assertThat(call(BuiltIn.RANGE, 0L, 1L, 0L))
        .isEqualTo("ValueError: range() arg 3 must not be zero");
  }

  @Test
  void listsAndStringsAreMadeFromOtherValues() {
    assertThat(call(BuiltIn.LIST)).isEqualTo("[]");
    assertThat(call(BuiltIn.LIST, "ab")).isEqualTo("['a', 'b']");
    assertThat(call(BuiltIn.LIST, new Range(0, 1L << 40, 1)))
        .isEqualTo(
            "refused: A value of more than 10000000 items or characters is not supported."
                + " Use a shorter one.");
    assertThat(call(BuiltIn.STRING)).isEqualTo("''");
    assertThat(call(BuiltIn.STRING, list)).isEqualTo("'[3, 1.5, True, 3.0]'");
    assertThat(call(BuiltIn.FORMAT, 1.5, ".2f")).isEqualTo("'1.50'");
    assertThat(call(BuiltIn.CONCATENATE, "a", "", "b")).isEqualTo("'ab'");
    assertThat(call(BuiltIn.LENGTH, "a😀")).isEqualTo("2");
  }

  private static String call(BuiltIn function, Object... arguments) {
    return Came.from(() -> BuiltIns.call(function, List.of(arguments)));
  }
}

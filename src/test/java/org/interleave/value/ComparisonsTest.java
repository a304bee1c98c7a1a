package org.interleave.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

  @ParameterizedTest
  @CsvSource({
    "9007199254740993, 9007199254740992.0, >",
    "9223372036854775807, 9223372036854775808.0, <",
    "-9223372036854775808, -9223372036854775808.0, ==",
    "5, 5.5, <",
    "-5, -5.5, >",
    "0, -0.0, ==",
    "9223372036854775807, Infinity, <",
    "-9223372036854775808, -Infinity, >",
  })
  void integersAndFloatsAreComparedExactly(long integer, double number, String symbol) {
    assertThat(
            Stream.of("<", "==", ">")
                .filter(it -> Comparisons.compare(Comparator.of(it), integer, number)))
        .containsExactly(symbol);
    assertThat(
            Stream.of("<", "==", ">")
                .filter(it -> Comparisons.compare(Comparator.of(it), number, integer)))
        .containsExactly(symbol.equals("<") ? ">" : symbol.equals(">") ? "<" : "==");
  }

  @Test
  void whatIsNoNumberOnlyDiffers() {
    assertThat(
            Stream.of("<", "<=", "==", "!=", ">", ">=")
                .filter(it -> Comparisons.compare(Comparator.of(it), 1L, Double.NaN)))
        .containsExactly("!=");
  }

  @Test
  void theFirstDifferenceDecides() {
    assertThat(holds(list(1L, 2L), "<", list(1L, 3L, 0L))).isTrue();
    assertThat(holds(list(1L, 2L), "<", list(1L))).isFalse();
    assertThat(holds(list(1L, true), "==", list(1.0, 1L))).isTrue();
    assertThat(holds(list(1L), "==", new Tuple(List.of(1L)))).isFalse();
    assertThat(holds(new Tuple(List.of("a", "b")), ">=", new Tuple(List.of("a")))).isTrue();
    assertThat(Came.from(() -> holds(list("a"), "<", list(1L))))
        .isEqualTo("TypeError: '<' not supported between instances of 'str' and 'int'");
  }

  @Test
  void stringsAreComparedByCodePoints() {
    assertThat(holds("\uffff", "<", "😀")).isTrue();
    assertThat(holds("ab", "<", "abc")).isTrue();
    assertThat(holds("b", ">", "abc")).isTrue();
  }

  @Test
  void rangesWithTheSameNumbersAreEqual() {
    assertThat(holds(new Range(0, 0, 1), "==", new Range(5, 1, 2))).isTrue();
    assertThat(holds(new Range(3, 4, 7), "==", new Range(3, 9, 8))).isTrue();
    assertThat(holds(new Range(0, 4, 2), "==", new Range(0, 3, 2))).isTrue();
    assertThat(holds(new Range(0, 4, 1), "==", new Range(0, 4, 2))).isFalse();
  }

  @Test
  void membershipAsksForEqualItems() {
    assertThat(holds(1L, "in", list(0L, 1.0))).isTrue();
    assertThat(holds("b", "not in", "abc")).isFalse();
    assertThat(holds(Long.MIN_VALUE, "in", new Range(Long.MIN_VALUE, Long.MAX_VALUE, 2))).isTrue();
    assertThat(holds(2.0, "in", new Range(0, 5, 2))).isTrue();
    assertThat(holds(2.5, "in", new Range(0, 5, 1))).isFalse();
    assertThat(Came.from(() -> holds(1L, "in", "1")))
        .isEqualTo("TypeError: 'in <string>' requires string as left operand, not int");
    assertThat(Came.from(() -> holds(1L, "in", 1L)))
        .isEqualTo("TypeError: argument of type 'int' is not iterable");
  }

  @Test
  void numbersAndStringsAreTheSameWhenTheyAreEqual() {
    assertThat(holds(1000L, "is", 1000L)).isTrue();
    assertThat(holds("ab", "is", "ab")).isTrue();
    assertThat(holds(1L, "is", true)).isFalse();
    assertThat(holds(None.NONE, "is not", None.NONE)).isFalse();
    assertThat(holds(list(), "is", list())).isFalse();
    assertThat(holds(new Tuple(List.of(1L)), "is", new Tuple(List.of(1L)))).isFalse();
  }

  @Test
  void listsThatAreInThemselvesCannotBeCompared() {
    ListValue first = endless();
    ListValue second = endless();

    assertThat(holds(first, "==", first)).isTrue();
    assertThat(Came.from(() -> holds(first, "==", second)))
        .isEqualTo(
            "refused: Lists and tuples that stand within one another more than 500 deep are not"
                + " supported. Nest them less deeply.");
  }

  private static ListValue endless() {
    ListValue list = list();
    list.replace(list.version(), new ListValue.Version(List.of(list), 0));
    return list;
  }

  private static ListValue list(Object... items) {
    return ListValue.of(List.of(items));
  }

  private static boolean holds(Object left, String symbol, Object right) {
    return Comparisons.compare(Comparator.of(symbol), left, right);
  }
}

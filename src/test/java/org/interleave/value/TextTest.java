package org.interleave.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  private static final LibraryObject LOCK = () -> "Lock";

  @ParameterizedTest
  @CsvSource({
    "1, 1.0",
    "-0.0, -0.0",
    "0.1, 0.1",
    "1e-4, 0.0001",
    "1e-5, 1e-05",
    "9999999999999998, 9999999999999998.0",
    "1e16, 1e+16",
    "1.5e300, 1.5e+300",
    "4.9e-324, 5e-324",
    "Infinity, inf",
    "-Infinity, -inf",
    "NaN, nan",
  })
  void floatsAreAsShortAsTheyCanBe(double value, String text) {
    assertThat(Text.repr(value)).isEqualTo(text);
  }

  @Test
  void stringsStandBetweenQuotes() {
    assertThat(Text.repr("it's")).isEqualTo("\"it's\"");
    assertThat(Text.repr("'\"")).isEqualTo("'\\'\"'");
    assertThat(Text.repr("a\\\n\u0007\u00a0\u2028é😀")).isEqualTo("'a\\\\\\n\\x07\\xa0\\u2028é😀'");
    assertThat(Text.str("it's")).isEqualTo("it's");
  }

  @Test
  void allOtherValuesLookAsInPython() {
    assertThat(Text.repr(None.NONE)).isEqualTo("None");
    assertThat(Text.repr(true)).isEqualTo("True");
    assertThat(Text.repr(new Tuple(List.of("a")))).isEqualTo("('a',)");
    assertThat(Text.str(ListValue.of(List.of("a", 1.0)))).isEqualTo("['a', 1.0]");
    assertThat(Text.repr(new Range(0, 5, 1))).isEqualTo("range(0, 5)");
    assertThat(Text.repr(new Range(5, 0, -1))).isEqualTo("range(5, 0, -1)");
    assertThat(Text.repr(ExceptionType.EMPTY)).isEqualTo("<class '_queue.Empty'>");
    assertThat(Text.repr(LOCK)).isEqualTo("<Lock>");
    assertThat(Text.repr(new FunctionValue("work", 1, List.of())))
        .matches("<function work at 0x7[0-9a-f]{11}>");
  }

  @Test
  void aListWithinItselfIsThreeDots() {
    ListValue list = ListValue.of(List.of());
    list.replace(list.version(), new ListValue.Version(List.of(1L, list), 0));

    assertThat(Text.repr(list)).isEqualTo("[1, [...]]");
    assertThat(Text.repr(new Tuple(List.of(list, list)))).isEqualTo("([1, [...]], [1, [...]])");
  }

  @Test
  void whatIsNestedTooDeeplyIsRefused() {
    Object list = ListValue.of(List.of());
    for (int i = 0; i < 100_000; i++) {
      list = ListValue.of(List.of(list));
    }
    Object deepest = list;

    assertThat(Came.from(() -> Text.repr(deepest)))
        .isEqualTo(
            "refused: Lists and tuples that stand within one another more than 500 deep are not"
                + " supported. Nest them less deeply.");
  }

  @Test
  void whatIsTooLongIsRefused() {
    Object list = ListValue.of(List.of());
    for (int i = 0; i < 60; i++) {
      list = ListValue.of(List.of(list, list));
    }
    Object longest = list;

    assertThat(Came.from(() -> Text.repr(longest)))
        .isEqualTo(
            "refused: A value of more than 10000000 items or characters is not supported."
                + " Use a shorter one.");
  }

  @ParameterizedTest
  @CsvSource({
    "5, '>4', '   5'",
    "5, '04', '0005'",
    "-5, '04', '-005'",
    "5, '+', '+5'",
    "1234567, ',', '1,234,567'",
    "1234567, '_', '1_234_567'",
    "1234, '08,', '0,001,234'",
    "255, '#x', '0xff'",
    "255, 'X', 'FF'",
    "65535, '_b', '1111_1111_1111_1111'",
    "65, 'c', 'A'",
    "5, '.1f', '5.0'",
    "5, '*^5', '**5**'",
    "5, 's', 'ValueError: Unknown format code ''s'' for object of type ''int'''",
    "5, '.2', 'ValueError: Precision not allowed in integer format specifier'",
  })
  void integersFollowTheirSpecification(long value, String specification, String text) {
    assertThat(format(value, specification)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, '.0f', '2'",
    "0.125, '.2f', '0.12'",
    "1234.5678, ',.2f', '1,234.57'",
    "0.256, '.1%', '25.6%'",
    "1234.5678, '.3e', '1.235e+03'",
    "1234.5678, 'g', '1234.57'",
    "1e20, 'G', '1E+20'",
    "100, '.3', '1e+02'",
    "3, '.3', '3.0'",
    "3.14159, '>8.2f', '    3.14'",
    "-3.14159, '08.2f', '-0003.14'",
    "-0.001, 'z.1f', '0.0'",
    "Infinity, '06', '000inf'",
    "1, 'd', 'ValueError: Unknown format code ''d'' for object of type ''float'''",
    "1, '.', 'ValueError: Format specifier missing precision'",
  })
  void floatsFollowTheirSpecification(double value, String specification, String text) {
    assertThat(format(value, specification)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'abc', '>5', '  abc'",
    "'abc', '.2', 'ab'",
    "'😀😀', '.1', '😀'",
    "'abc', '*^8s', '**abc***'",
    "'abc', '05', 'abc00'",
    "'abc', 'd', 'ValueError: Unknown format code ''d'' for object of type ''str'''",
    "'abc', '+', 'ValueError: Sign not allowed in string format specifier'",
    "'abc', '=5', 'ValueError: ''='' alignment not allowed in string format specifier'",
    "'abc', 'xx', 'ValueError: Invalid format specifier ''xx'' for object of type ''str'''",
  })
  void stringsFollowTheirSpecification(String value, String specification, String text) {
    assertThat(format(value, specification)).isEqualTo(text);
  }

  @Test
  void otherValuesKnowNoSpecification() {
    assertThat(format(None.NONE, "")).isEqualTo("None");
    assertThat(format(None.NONE, "5"))
        .isEqualTo("TypeError: unsupported format string passed to NoneType.__format__");
    assertThat(format(true, "")).isEqualTo("True");
    assertThat(format(true, "3")).isEqualTo("  1");
  }

  @Test
  void anExceptionSaysWhatItWasMadeFrom() {
    ExceptionValue none = new ExceptionValue(ExceptionType.VALUE_ERROR, List.of());
    ExceptionValue one = new ExceptionValue(ExceptionType.VALUE_ERROR, List.of("odd"));
    ExceptionValue two = new ExceptionValue(ExceptionType.FULL, List.of("odd", 1L));

    assertThat(List.of(Text.str(none), Text.str(one), Text.str(two)))
        .containsExactly("", "odd", "('odd', 1)");
    assertThat(List.of(Text.repr(none), Text.repr(one), Text.repr(two)))
        .containsExactly("ValueError()", "ValueError('odd')", "Full('odd', 1)");
    assertThat(List.of(none.line(), one.line(), two.line()))
        .containsExactly("ValueError", "ValueError: odd", "queue.Full: ('odd', 1)");
  }

  private static String format(Object value, String specification) {
    try {
      return Text.format(value, specification);
    } catch (PythonException e) {
      return e.value().line();
    }
  }
}

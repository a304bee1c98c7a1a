package org.interleave.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexemesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          val = val + 1                   | NUMBER 1
          for _ in range(COUNT):          | KEYWORD for, KEYWORD in, LIBRARY range
          def increase(val):  # adds      | KEYWORD def, FUNCTION increase, COMMENT # adds
          time.sleep(0.001)               | LIBRARY time, LIBRARY sleep, NUMBER 0.001
          t = Thread(target=f); t.start() | LIBRARY Thread, LIBRARY start
          start = get + join.wrong        |
          print(f'é {val}', '😀', "b")    | LIBRARY print, STRING f'é {val}', STRING '😀', STRING "b"
          x = None if not y else 0x1F     | KEYWORD None, KEYWORD if, KEYWORD not, KEYWORD else, NUMBER 0x1F
          x = 'open                       | STRING 'open
          return ? ! match é 1abc         | KEYWORD return, NUMBER 1abc
          """)
  void everyRoleIsTold(String line, String expected) {
    assertThat(told(line)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aStringOverSeveralLinesHasAPartInEach() {
    assertThat(Lexemes.of("x = '''one\n\n  two''' # x\r\n1"))
        .containsExactly(
            new Lexeme(1, 5, 6, Lexeme.Role.STRING),
            new Lexeme(3, 1, 8, Lexeme.Role.STRING),
            new Lexeme(3, 10, 3, Lexeme.Role.COMMENT),
            new Lexeme(4, 1, 1, Lexeme.Role.NUMBER));
  }

  @Test
  void aLongStringThatIsNeverClosedGoesToTheEnd() {
    assertThat(told("x = 1 + \"\"\"def f():\n  pass"))
        .isEqualTo("NUMBER 1, STRING \"\"\"def f():, STRING   pass");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\0 1", "\ud800 1", "'\udc00' 1", "\ufeff1", "\\"})
  void nonsenseIsNoReasonToFail(String text) {
    assertThat(Lexemes.of(text)).isSubsetOf(numberOrString(text));
  }

  private static List<Lexeme> numberOrString(String text) {
    int one = text.replace("\ufeff", "").indexOf('1') + 1;
    return List.of(
        new Lexeme(1, one, 1, Lexeme.Role.NUMBER), new Lexeme(1, 1, 3, Lexeme.Role.STRING));
  }

  @Test
  void theyStandInTheTextOneBehindTheOther() {
    List<String> listings = Listings.all().map(Listings::text).toList();
    for (int seed = 0; seed < 2000; seed++) {
      String text = Mutant.of(listings, new Random(seed));
      int[] lengths =
          Listing.normalised(text)
              .lines()
              .mapToInt(it -> it.codePointCount(0, it.length()))
              .toArray();
      Position end = new Position(1, 1);
      for (Lexeme lexeme : Lexemes.of(text)) {
        Position begin = new Position(lexeme.line(), lexeme.column());
        assertThat(begin).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        end = new Position(lexeme.line(), lexeme.column() + lexeme.length());
        assertThat(end.column() - 1)
            .as("seed %d", seed)
            .isLessThanOrEqualTo(lengths[end.line() - 1]);
      }
    }
  }

  /// Each lexeme with its text, which is cut out of its line by code points.
  private static String told(String text) {
    List<int[]> lines = text.lines().map(line -> line.codePoints().toArray()).toList();
    return Lexemes.of(text).stream()
        .map(
            it ->
                it.role()
                    + " "
                    + new String(lines.get(it.line() - 1), it.column() - 1, it.length()))
        .collect(Collectors.joining(", "));
  }
}

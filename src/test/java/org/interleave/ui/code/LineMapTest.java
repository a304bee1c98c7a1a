package org.interleave.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before | after     | where the lines before stand now; 0 is gone
          a,b,c    | a,b,c     | 1 2 3
          a,b,c    | n,a,b,c   | 2 3 4
          a,b,c    | a,n,m,b,c | 1 4 5
          a,b,c    | a,c       | 1 0 2
          a,b,c    | a,B,c     | 1 2 3
          a,b,c    | a,B,n,c   | 1 2 4
          a,b,c    | A         | 1 0 0
          a,a,a    | a,a       | 1 2 0
          a        | a,n       | 1
          """)
  void linesAreFollowed(String before, String after, String expected) {
    LineMap map = LineMap.of(text(before)).edited(text(after));

    int lines = before.split(",").length;
    assertThat(
            IntStream.rangeClosed(1, lines)
                .mapToObj(line -> Integer.toString(map.now(line)))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    IntStream.rangeClosed(1, lines)
        .filter(line -> map.now(line) > 0)
        .forEach(line -> assertThat(map.then(map.now(line))).isEqualTo(line));
  }

  private static String text(String lines) {
    return lines.replace(',', '\n');
  }

  @Test
  void editsInTwoPlacesAreFollowedOneAfterTheOther() {
    LineMap map = LineMap.of("a\nb\nc").edited("n\na\nb\nc").edited("n\na\nb\nc\nm");

    assertThat(IntStream.rangeClosed(0, 6).map(map::then)).containsExactly(0, 0, 1, 2, 3, 0, 0);
    assertThat(map.now(0)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "x\n  lock.acquire()"        | 2 3
          "n\nx\n  lock.acquire()"     | 3 3
          "x\n      lock.acquire()"    | 2 7
          "x\nlock.acquire()"          | 2 1
          """)
  void aPartOfALineGoesWithIt(String after, String expected) {
    assertThat(struckIn(after)).map(it -> it.line() + " " + it.column()).containsExactly(expected);
  }

  @Test
  void aPartOfALineThatIsTypedAnewIsGone() {
    assertThat(struckIn("x\n  lock.release()")).isEmpty();
    assertThat(struckIn("x")).isEmpty();
  }

  private static List<Span> struckIn(String after) {
    return LineMap.of("x\n  lock.acquire()").edited(after).now(new Span(2, 3, 14)).toList();
  }
}

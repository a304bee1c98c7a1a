package org.interleave.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Chapter;
import org.interleave.scenario.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

  private static final Entry ADA = new Entry.Faulty("ada", "Ada.py", List.of());
  private static final Entry BOB = new Entry.Faulty("bob", "bob.py", List.of());
  private static final Entry ANN = new Entry.Faulty("ann", "ann.py", List.of());

  /// 0 heading, 1 ada, 2 bob, 3 heading, 4 heading, 5 ann
  private static final Rows ROWS =
      Rows.of(
          new Catalogue(
              List.of(
                  new Chapter("First", List.of(ADA, BOB)),
                  new Chapter("Empty", List.of()),
                  new Chapter("Last", List.of(ANN)))));

  @Test
  void areHeadingsWithTheirItemsBelow() {
    assertThat(ROWS.all())
        .containsExactly(
            new Row.Heading("First"),
            new Row.Item(0, ADA),
            new Row.Item(0, BOB),
            new Row.Heading("Empty"),
            new Row.Heading("Last"),
            new Row.Item(2, ANN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 |          1 | 1",
        " 1 |          1 | 2",
        " 2 |          1 | 5",
        " 5 |          1 | 5",
        " 5 |         -1 | 2",
        " 2 |         -1 | 1",
        " 1 |         -1 | 1",
        "-1 |         -1 | 1",
        " 1 |          2 | 5",
        " 1 |          8 | 5",
        " 5 |         -8 | 1",
        " 2 | 2147483647 | 5",
        " 2 | -2147483647 | 1",
      })
  void stepsGoFromItemToItem(int from, int items, int to) {
    assertThat(ROWS.step(from, items)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"a, -1, 1", "a, 1, 5", "A, 5, 1", "b, 5, 2", "an, 1, 5", "x, 2, 2"})
  void aLetterGoesToTheNextTitleThatBeginsSo(String typed, int from, int to) {
    assertThat(ROWS.beginningWith(typed, from)).isEqualTo(to);
  }

  @Test
  void withoutItemsThereIsNowhereToGo() {
    assertThat(Rows.NONE.step(Rows.NO_ITEM, 1)).isEqualTo(Rows.NO_ITEM);
    assertThat(Rows.NONE.beginningWith("a", Rows.NO_ITEM)).isEqualTo(Rows.NO_ITEM);
  }
}

package org.interleave.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Chapter;
import org.interleave.scenario.Entry;

/// The catalogue from top to bottom. Whoever goes through it with keys goes from item to item, past
/// the headings.
public record Rows(List<Row> all) {

  /// Of a list without items.
  public static final int NO_ITEM = -1;

  static final Rows NONE = new Rows(List.of());

  public Rows {
    all = List.copyOf(all);
  }

  static Rows of(Catalogue catalogue) {
    List<Row> rows = new ArrayList<>();
    for (int chapter = 0; chapter < catalogue.chapters().size(); chapter++) {
      Chapter listed = catalogue.chapters().get(chapter);
      rows.add(new Row.Heading(listed.title()));
      for (Entry entry : listed.entries()) {
        rows.add(new Row.Item(chapter, entry));
      }
    }
    return new Rows(rows);
  }

  /// What has this id: of several, the last, which somebody has added.
  Optional<Row.Item> item(String id) {
    return items().filter(it -> it.entry().id().equals(id)).reduce((_, last) -> last);
  }

  private Stream<Row.Item> items() {
    return all.stream().filter(Row.Item.class::isInstance).map(Row.Item.class::cast);
  }

  /// The row of the item that is so many items further down, or up when negative; the last or the
  /// first when there are not as many.
  ///
  /// @param from a row, or [#NO_ITEM] for above the first one
  public int step(int from, int items) {
    int[] ahead =
        items > 0
            ? itemRows().filter(row -> row > from).toArray()
            : itemRows().filter(row -> row < from).map(row -> -row).sorted().toArray();
    if (ahead.length == 0) {
      return itemRows().anyMatch(row -> row == from)
          ? from
          : itemRows().findFirst().orElse(NO_ITEM);
    }
    return Math.abs(ahead[Math.min(ahead.length, Math.abs(items)) - 1]);
  }

  /// The row of the next item below, or else from the top, whose title begins so; the same row when
  /// there is none.
  public int beginningWith(String typed, int from) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int[] rows =
        itemRows().filter(row -> title(row).toLowerCase(Locale.ROOT).startsWith(wanted)).toArray();
    return IntStream.of(rows)
        .filter(row -> row > from)
        .findFirst()
        .orElse(rows.length == 0 ? from : rows[0]);
  }

  private IntStream itemRows() {
    return IntStream.range(0, all.size()).filter(row -> all.get(row) instanceof Row.Item);
  }

  private String title(int row) {
    return all.get(row) instanceof Row.Item item ? item.title() : "";
  }
}

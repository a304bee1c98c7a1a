package org.interleave.ui.endings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import org.interleave.explore.Ending;
import org.interleave.explore.Terms;

/// Makes rows of all that has been found out.
final class ResultRows {

  private ResultRows() {}

  static List<Row> of(Results results, ResourceBundle texts) {
    Terms terms = terms(results);
    List<Row> rows = new ArrayList<>();
    for (Side side : results.sides()) {
      if (!isKnown(side)) {
        continue;
      }
      if (results.sides().size() > 1) {
        rows.add(new Row.Heading(texts.getString(side.lock() ? "endings.on" : "endings.off")));
      }
      new Sentences(side, results.expectations(), texts)
          .all()
          .forEach(it -> rows.add(new Row.Sentence(it)));
      rows.addAll(new SideRows(results, side, terms, texts).rows());
    }
    if (!rows.isEmpty()) {
      results.expectations().hint().ifPresent(it -> rows.add(new Row.Sentence(it)));
    }
    return List.copyOf(rows);
  }

  private static boolean isKnown(Side side) {
    return side.exploration().isPresent() || side.live().isPresent();
  }

  /// What only live runs printed may be the time of day.
  private static Terms terms(Results results) {
    List<Ending> found =
        results.sides().stream().map(Side::found).flatMap(Collection::stream).toList();
    return Terms.of(
        found.isEmpty()
            ? results.sides().stream().map(Side::seenLive).flatMap(Collection::stream).toList()
            : found);
  }
}

package org.interleave.ui.endings;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.explore.Ending;
import org.interleave.explore.ShortTexts;
import org.interleave.explore.Terms;
import org.interleave.scenario.Outcome;

/// Makes rows of all that has been found out: each ending with the lock off above the same with the
/// lock on.
///
/// *Why not in two columns:* bars that begin at the same edge can be compared at a glance, and
/// there is room for their figures in the narrowest panel.
final class ResultRows {

  /// More than that are only shown when somebody asks for them.
  private static final int MOST_ENDINGS = 100;

  private final Results results;
  private final ResourceBundle texts;
  private final Terms terms;
  private final List<SideEndings> sides;

  private ResultRows(Results results, ResourceBundle texts) {
    this.results = results;
    this.texts = texts;
    terms = Terms.of(results.found().isEmpty() ? results.seenLive() : results.found());
    sides =
        results.sides().stream()
            .map(it -> new SideEndings(it, position(it), results.expectations(), terms, texts))
            .toList();
  }

  /// @param areAllShown whether there is a row for each ending, however many there are
  static List<Row> of(Results results, boolean areAllShown, ResourceBundle texts) {
    return results.sides().stream().anyMatch(Side::isKnown)
        ? new ResultRows(results, texts).rows(areAllShown ? Integer.MAX_VALUE : MOST_ENDINGS)
        : List.of();
  }

  private List<Row> rows(int most) {
    List<Row> rows = new ArrayList<>(List.of(headline()));
    List<Ending> found =
        Stream.concat(results.found().stream(), results.seenLive().stream())
            .map(terms::of)
            .distinct()
            .toList();
    ShortTexts shortened = new ShortTexts(found.stream().map(terms::text).toList());
    for (Ending ending : found.subList(0, Math.min(most, found.size()))) {
      String name = terms.text(ending);
      Row.Name both = new Row.Name(shortened.of(name), name);
      sides.forEach(it -> rows.add(it.item(ending, both, isFirst(it))));
    }
    if (found.size() > most) {
      rows.add(more(found.subList(most, found.size())));
    }
    if (results.sides().stream().anyMatch(Side::isComplete)) {
      results.expectations().missing(results.found()).forEach(it -> rows.addAll(missing(it)));
    }
    results.expectations().hint().ifPresent(it -> rows.add(new Row.Sentence(it)));
    return List.copyOf(rows);
  }

  private Row more(List<Ending> leftOut) {
    String orders =
        sides.stream()
            .flatMap(it -> it.orders(leftOut).stream())
            .map(it -> ", " + it)
            .collect(Collectors.joining());
    return new Row.More(texts.getString("endings.more").formatted(leftOut.size(), orders));
  }

  private Row headline() {
    return new Row.Headline(
        results.sides().stream()
            .filter(Side::isKnown)
            .map(
                it ->
                    new Row.Column(
                        position(it), new Sentences(it, results.expectations(), texts).all()))
            .toList());
  }

  private List<Row.Item> missing(Outcome declared) {
    Row.Name name = new Row.Name(declared.text(), declared.text());
    return sides.stream().map(it -> it.missing(name, isFirst(it))).toList();
  }

  private boolean isFirst(SideEndings side) {
    return side == sides.getFirst();
  }

  private String position(Side side) {
    return results.sides().size() == 1
        ? ""
        : texts.getString(side.lock() ? "endings.on" : "endings.off");
  }
}

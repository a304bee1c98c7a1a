package org.interleave.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interleave.cli.TextTable.Column;
import org.interleave.explore.Ending;
import org.interleave.explore.Expectations;
import org.interleave.explore.Exploration;
import org.interleave.explore.Figures;
import org.interleave.explore.Reached;
import org.interleave.explore.Verdict;
import org.interleave.scenario.Outcome;

/// What came of looking at every order: how many there are, and a row for each ending.
final class ExplorationText {

  private final Exploration exploration;
  private final Expectations expectations;
  private final boolean lock;
  private final List<Ending> found;
  private final EndingColumn endings;

  private ExplorationText(Exploration exploration, Expectations expectations, boolean lock) {
    this.exploration = exploration;
    this.expectations = expectations;
    this.lock = lock;
    found = exploration.endings().stream().map(Reached::ending).toList();
    endings = new EndingColumn(found);
  }

  /// @param lock the position of the lock switch
  static List<String> of(
      Exploration exploration, SearchPlan.Every plan, Expectations expectations, boolean lock) {
    List<String> lines = new ArrayList<>();
    lines.add(summary(exploration, plan));
    ExplorationText text = new ExplorationText(exploration, expectations, lock);
    List<List<String>> rows = text.rows();
    if (!rows.isEmpty()) {
      lines.add("");
      lines.addAll(new TextTable(text.columns(), rows).lines());
      lines.add("");
      text.captions().forEach(lines::add);
    }
    return lines;
  }

  /// One line on how much was explored.
  static String summary(Exploration it, SearchPlan.Every plan) {
    String states = Counts.states(it.states());
    if (!it.isComplete()) {
      return Messages.text("explore.stopped", plan.limit(it), states, it.depth());
    } else if (it.orders().isEmpty()) {
      return Messages.text("explore.uncounted", states);
    }
    String key = it.canGoOnForEver() ? "explore.someEndless" : "explore.every";
    return Messages.text(key, Counts.orders(it.orders().get()), states);
  }

  private boolean isCounted() {
    return exploration.orders().isPresent();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(Column.text("ending")));
    if (isCounted()) {
      columns.addAll(List.of(Column.number("orders"), Column.number("share")));
    }
    columns.addAll(
        List.of(
            Column.number(exploration.isComplete() ? "fewest switches" : "switches"),
            Column.text("schedule"),
            Column.text("")));
    return columns;
  }

  private List<List<String>> rows() {
    Stream<List<String>> reached = exploration.endings().stream().map(this::row);
    Stream<List<String>> impossible =
        exploration.isComplete()
            ? expectations.missing(found).stream().map(this::row)
            : Stream.of();
    return Stream.concat(reached, impossible).toList();
  }

  private List<String> row(Reached reached) {
    Ending ending = reached.ending();
    List<String> row = new ArrayList<>(List.of(endings.of(ending)));
    row.addAll(counts(reached.orders()));
    row.add(Integer.toString(reached.switches()));
    row.add(ScheduleText.of(reached.schedule()));
    row.add(expectations.of(ending, lock).written());
    return row;
  }

  private List<String> row(Outcome impossible) {
    List<String> row = new ArrayList<>(List.of(impossible.text()));
    row.addAll(counts(Optional.of(BigInteger.ZERO)));
    row.addAll(List.of("", "", Verdict.IMPOSSIBLE.written()));
    return row;
  }

  private List<String> counts(Optional<BigInteger> orders) {
    return isCounted()
        ? List.of(
            Figures.count(orders.orElseThrow()),
            Figures.percent(Figures.part(orders.orElseThrow(), exploration.orders().orElseThrow())))
        : List.of();
  }

  private Stream<String> captions() {
    Stream<String> always =
        Stream.of(
                isCounted() ? "explore.shares" : "",
                exploration.isComplete() ? "" : "explore.more",
                "explore.schedules")
            .filter(it -> !it.isEmpty())
            .map(Messages::text);
    return Stream.concat(always, expectations.hint().stream());
  }
}

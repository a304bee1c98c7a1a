package org.interleave.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interleave.cli.TextTable.Column;
import org.interleave.explore.Ending;
import org.interleave.explore.Exploration;
import org.interleave.explore.Reached;
import org.interleave.scenario.Expectation;

/// What came of looking at every order: how many there are, and a row for each ending.
final class ExplorationText {

  private final Exploration exploration;
  private final Judgement judgement;
  private final EndingWords words;

  private ExplorationText(Exploration exploration, Judgement judgement) {
    this.exploration = exploration;
    this.judgement = judgement;
    words = new EndingWords(exploration.endings().stream().map(Reached::ending).toList());
  }

  static List<String> of(Exploration exploration, Judgement judgement) {
    List<String> lines = new ArrayList<>();
    lines.add(summary(exploration));
    ExplorationText text = new ExplorationText(exploration, judgement);
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
  static String summary(Exploration it) {
    String states = number(BigInteger.valueOf(it.states()), "state");
    if (!it.isComplete()) {
      return Messages.text("explore.stopped", states);
    } else if (it.orders().isEmpty()) {
      return Messages.text("explore.uncounted", states);
    }
    String key = it.canGoOnForEver() ? "explore.someEndless" : "explore.every";
    return Messages.text(key, number(it.orders().get(), "order"), states);
  }

  private static String number(BigInteger count, String what) {
    return OrderNumbers.count(count) + " " + what + (count.equals(BigInteger.ONE) ? "" : "s");
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
            ? judgement.impossible().stream().filter(it -> !isReached(it)).map(this::row)
            : Stream.of();
    return Stream.concat(reached, impossible).toList();
  }

  private List<String> row(Reached reached) {
    Ending ending = reached.ending();
    List<String> row = new ArrayList<>(List.of(words.of(ending)));
    row.addAll(counts(reached.orders()));
    row.add(Integer.toString(reached.switches()));
    row.add(OrderNumbers.schedule(reached.schedule()));
    row.add(judgement.of(ending).map(Expectation::written).orElse(""));
    return row;
  }

  private List<String> row(org.interleave.scenario.Ending impossible) {
    List<String> row = new ArrayList<>(List.of(impossible.outcome().text()));
    row.addAll(counts(Optional.of(BigInteger.ZERO)));
    row.addAll(List.of("", "", Expectation.IMPOSSIBLE.written()));
    return row;
  }

  private List<String> counts(Optional<BigInteger> orders) {
    return isCounted()
        ? List.of(
            OrderNumbers.count(orders.orElseThrow()),
            OrderNumbers.share(orders.orElseThrow(), exploration.orders().orElseThrow()))
        : List.of();
  }

  private boolean isReached(org.interleave.scenario.Ending declared) {
    return exploration.endings().stream()
        .anyMatch(it -> declared.outcome().includes(it.ending().outcome()));
  }

  private Stream<String> captions() {
    return Stream.of(
            isCounted() ? "explore.shares" : "",
            exploration.isComplete() ? "" : "explore.more",
            "explore.schedules")
        .filter(it -> !it.isEmpty())
        .map(Messages::text);
  }
}

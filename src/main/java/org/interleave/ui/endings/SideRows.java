package org.interleave.ui.endings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.interleave.explore.Ending;
import org.interleave.explore.Expectations;
import org.interleave.explore.Exploration;
import org.interleave.explore.Figures;
import org.interleave.explore.Reached;
import org.interleave.explore.Sample;
import org.interleave.explore.Terms;
import org.interleave.explore.Verdict;
import org.interleave.scenario.Outcome;

/// Makes rows of the endings with the lock switch in one position.
final class SideRows {

  private final Side side;
  private final Optional<Side> other;
  private final Expectations expectations;
  private final Terms terms;
  private final ResourceBundle texts;
  private final Map<Ending, Reached> reached = new HashMap<>();
  private final Map<Ending, Sample.Share> sampled = new HashMap<>();
  private final Map<Ending, Long> live = new HashMap<>();

  SideRows(Results results, Side side, Terms terms, ResourceBundle texts) {
    this.side = side;
    this.other = results.other(side);
    this.expectations = results.expectations();
    this.terms = terms;
    this.texts = texts;
    side.exploration()
        .ifPresent(all -> all.endings().forEach(it -> reached.put(terms.of(it.ending()), it)));
    side.sample()
        .ifPresent(all -> all.shares().forEach(it -> sampled.put(terms.of(it.ending()), it)));
    side.live()
        .ifPresent(
            all -> all.counts().forEach((it, count) -> live.merge(terms.of(it), count, Long::sum)));
  }

  /// Those that were found, in the order in which they were, and then those that cannot happen.
  List<Row> rows() {
    Set<Ending> found = new LinkedHashSet<>();
    Stream.concat(side.found().stream(), side.seenLive().stream())
        .forEach(it -> found.add(terms.of(it)));
    List<Row> rows = new ArrayList<>();
    found.forEach(it -> rows.add(row(it)));
    if (side.isComplete()) {
      rows.addAll(impossible(found));
    }
    return rows;
  }

  private Row row(Ending ending) {
    Reached way = reached.get(ending);
    Verdict verdict = expectations.of(way == null ? ending : way.ending(), side.lock());
    return new Row.Item(
        terms.text(ending),
        verdict,
        comment(verdict),
        bars(ending),
        Optional.ofNullable(way).map(it -> new Way(side.info(), it.schedule())));
  }

  private String comment(Verdict verdict) {
    return verdict == Verdict.NONE
        ? ""
        : texts.getString("endings.verdict." + verdict.name().toLowerCase(Locale.ROOT));
  }

  private List<Row.Bar> bars(Ending ending) {
    List<Row.Bar> bars = new ArrayList<>();
    orders().ifPresent(all -> bars.add(counted(ending, all)));
    side.sample().ifPresent(all -> bars.add(sampled(ending, all)));
    side.live().ifPresent(all -> bars.add(live(ending, all)));
    return bars;
  }

  private Optional<BigInteger> orders() {
    return side.exploration().filter(it -> !it.canGoOnForEver()).flatMap(Exploration::orders);
  }

  private Row.Bar counted(Ending ending, BigInteger all) {
    BigInteger orders =
        Optional.ofNullable(reached.get(ending)).flatMap(Reached::orders).orElse(BigInteger.ZERO);
    double part = Figures.part(orders, all);
    String figure =
        texts.getString("endings.counted").formatted(Figures.count(orders), Figures.percent(part));
    return new Row.Bar(false, part, figure);
  }

  private Row.Bar sampled(Ending ending, Sample all) {
    Sample.Share share = sampled.getOrDefault(ending, all.of(ending));
    String figure =
        texts
            .getString("endings.sampled")
            .formatted(
                Figures.percent(share.part()),
                Figures.percent(share.lower()),
                Figures.percent(share.upper()));
    return new Row.Bar(false, share.part(), figure);
  }

  private Row.Bar live(Ending ending, Tally all) {
    double part = (double) live.getOrDefault(ending, 0L) / all.runs();
    return new Row.Bar(
        true, part, texts.getString("endings.live").formatted(Figures.percent(part)));
  }

  /// What has been declared, or can happen with the lock switch in its other position, and cannot
  /// with it in this one.
  private List<Row> impossible(Set<Ending> found) {
    List<Row> rows = new ArrayList<>();
    List<Outcome> missing = expectations.missing(side.found());
    missing.forEach(it -> rows.add(impossible(it.text())));
    other.stream()
        .flatMap(it -> it.found().stream())
        .filter(it -> missing.stream().noneMatch(said -> said.includes(it.outcome())))
        .map(terms::of)
        .distinct()
        .filter(it -> !found.contains(it))
        .forEach(it -> rows.add(impossible(terms.text(it))));
    return rows;
  }

  private Row impossible(String text) {
    String nothing =
        texts
            .getString("endings.counted")
            .formatted(Figures.count(BigInteger.ZERO), Figures.percent(0));
    return new Row.Item(
        text,
        Verdict.IMPOSSIBLE,
        comment(Verdict.IMPOSSIBLE),
        List.of(new Row.Bar(false, 0, nothing)),
        Optional.empty());
  }
}

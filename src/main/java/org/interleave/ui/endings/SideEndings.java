package org.interleave.ui.endings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.interleave.explore.Ending;
import org.interleave.explore.Expectations;
import org.interleave.explore.Exploration;
import org.interleave.explore.Figures;
import org.interleave.explore.Reached;
import org.interleave.explore.Sample;
import org.interleave.explore.Terms;
import org.interleave.explore.Verdict;

/// Makes rows of endings with the lock switch in one position.
final class SideEndings {

  private final Side side;
  private final String position;
  private final Expectations expectations;
  private final ResourceBundle texts;
  private final Map<Ending, Reached> reached = new HashMap<>();
  private final Map<Ending, Sample.Share> sampled = new HashMap<>();
  private final Map<Ending, Long> live = new HashMap<>();

  /// @param position of the lock switch, in words
  SideEndings(
      Side side, String position, Expectations expectations, Terms terms, ResourceBundle texts) {
    this.side = side;
    this.position = position;
    this.expectations = expectations;
    this.texts = texts;
    side.exploration()
        .ifPresent(all -> all.endings().forEach(it -> reached.put(terms.of(it.ending()), it)));
    side.sample()
        .ifPresent(all -> all.shares().forEach(it -> sampled.put(terms.of(it.ending()), it)));
    side.live()
        .ifPresent(
            all -> all.counts().forEach((it, count) -> live.merge(terms.of(it), count, Long::sum)));
  }

  /// An ending that was found, with the lock switch in this position or the other.
  Row.Item item(Ending ending, Row.Name name, boolean isNamed) {
    boolean isFound =
        reached.containsKey(ending) || sampled.containsKey(ending) || live.containsKey(ending);
    if (!isFound && side.isComplete()) {
      return missing(name, isNamed);
    }
    Verdict verdict = isFound ? expectations.of(whole(ending), side.lock()) : Verdict.NONE;
    return item(name, isNamed, verdict, bars(ending), way(ending));
  }

  /// An ending that was found with the lock switch in neither position.
  Row.Item missing(Row.Name name, boolean isNamed) {
    Verdict verdict = side.isComplete() ? Verdict.IMPOSSIBLE : Verdict.NONE;
    return item(name, isNamed, verdict, List.of(), Optional.empty());
  }

  private Row.Item item(
      Row.Name name, boolean isNamed, Verdict verdict, List<Row.Bar> bars, Optional<Way> way) {
    return new Row.Item(name, isNamed, position, verdict, comment(verdict), bars, way);
  }

  /// With what was printed, which may have been declared.
  private Ending whole(Ending ending) {
    return Optional.ofNullable(reached.get(ending)).map(Reached::ending).orElse(ending);
  }

  private Optional<Way> way(Ending ending) {
    return Optional.ofNullable(reached.get(ending)).map(it -> new Way(side.info(), it.schedule()));
  }

  private String comment(Verdict verdict) {
    String mark = "endings.mark." + verdict.name().toLowerCase(Locale.ROOT);
    return verdict == Verdict.NONE ? "" : texts.getString(mark) + " " + verdict.written();
  }

  private List<Row.Bar> bars(Ending ending) {
    List<Row.Bar> bars = new ArrayList<>();
    side.exploration()
        .flatMap(Exploration::orders)
        .ifPresent(all -> bars.add(counted(orders(ending), all)));
    side.sample().ifPresent(all -> bars.add(sampled(ending, all)));
    side.live().ifPresent(all -> bars.add(live(ending, all)));
    return bars;
  }

  /// How many orders lead to an ending, as far as is known.
  private BigInteger orders(Ending ending) {
    return Optional.ofNullable(reached.get(ending))
        .flatMap(Reached::orders)
        .orElse(BigInteger.ZERO);
  }

  private Row.Bar counted(BigInteger orders, BigInteger all) {
    double part = Figures.part(orders, all);
    return bar(false, part, "endings.counted", Figures.count(orders), Figures.percent(part));
  }

  private Row.Bar sampled(Ending ending, Sample all) {
    Sample.Share share = sampled.getOrDefault(ending, all.of(ending));
    return bar(
        false,
        share.part(),
        "endings.sampled",
        Figures.percent(share.part()),
        Figures.percent(share.lower()),
        Figures.percent(share.upper()));
  }

  private Row.Bar live(Ending ending, Tally all) {
    double part = (double) live.getOrDefault(ending, 0L) / all.runs();
    return bar(true, part, "endings.live", Figures.percent(part));
  }

  private Row.Bar bar(boolean isLive, double part, String key, Object... figures) {
    return new Row.Bar(isLive, part, texts.getString(key).formatted(figures));
  }
}

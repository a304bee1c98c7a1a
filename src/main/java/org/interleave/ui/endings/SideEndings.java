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
import org.interleave.trace.Trace;

/// Makes rows of endings with the lock switch in one position.
final class SideEndings {

  private final Side side;
  private final String position;
  private final Expectations expectations;
  private final ResourceBundle texts;
  private final Map<Ending, Reached> reached = new HashMap<>();
  private final Map<Ending, Sample.Share> sampled = new HashMap<>();
  private final Map<Ending, Long> live = new HashMap<>();
  private final Map<Ending, Trace> kept = new HashMap<>();

  /// @param position of the lock switch, in words
  SideEndings(
      Side side, String position, Expectations expectations, Terms terms, ResourceBundle texts) {
    this.side = side;
    this.position = position;
    this.expectations = expectations;
    this.texts = texts;
    side.exploration()
        .ifPresent(all -> all.endings().forEach(it -> reached.put(terms.of(it.ending()), it)));
    side.sampled()
        .ifPresent(
            all -> all.sample().shares().forEach(it -> sampled.put(terms.of(it.ending()), it)));
    side.live()
        .ifPresent(
            all -> {
              all.counts().forEach((it, count) -> live.merge(terms.of(it), count, Long::sum));
              all.kept().forEach((it, trace) -> kept.putIfAbsent(terms.of(it), trace));
            });
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

  /// The way with the fewest switches, if one is known; else any.
  private Optional<Way> way(Ending ending) {
    Optional<List<Integer>> schedule =
        Optional.ofNullable(reached.get(ending))
            .map(Reached::schedule)
            .or(() -> Optional.ofNullable(sampled.get(ending)).flatMap(SideEndings::schedule));
    return schedule
        .map(it -> (Way) new Way.Ordered(side.info(), it))
        .or(() -> Optional.ofNullable(kept.get(ending)).map(Way.Recorded::new));
  }

  /// An order that was left before its end, as it goes on too long, cannot be shown.
  private static Optional<List<Integer>> schedule(Sample.Share share) {
    return share.ending().equals(Ending.NONE) ? Optional.empty() : Optional.of(share.schedule());
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
    side.sampled().ifPresent(all -> bars.add(sampled(ending, all.sample())));
    side.live().ifPresent(all -> bars.add(live(ending, all)));
    return bars;
  }

  /// How many orders lead to an ending, as far as is known.
  private BigInteger orders(Ending ending) {
    return Optional.ofNullable(reached.get(ending))
        .flatMap(Reached::orders)
        .orElse(BigInteger.ZERO);
  }

  /// How many orders lead to some endings, in words; nothing if they have not been counted.
  Optional<String> orders(List<Ending> endings) {
    BigInteger all = endings.stream().map(this::orders).reduce(BigInteger.ZERO, BigInteger::add);
    String words = texts.getString("endings.more.orders").formatted(Figures.count(all));
    return side.exploration()
        .flatMap(Exploration::orders)
        .map(_ -> position.isEmpty() ? words : position + ": " + words);
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
        Figures.interval(share.lower(), share.upper()));
  }

  private Row.Bar live(Ending ending, Tally all) {
    double part = (double) live.getOrDefault(ending, 0L) / all.runs();
    return bar(true, part, "endings.live", Figures.percent(part));
  }

  private Row.Bar bar(boolean isLive, double part, String key, Object... figures) {
    return new Row.Bar(isLive, part, texts.getString(key).formatted(figures));
  }
}

package org.interleave.ui.endings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.interleave.explore.Ending;
import org.interleave.explore.Expectations;
import org.interleave.explore.Exploration;
import org.interleave.explore.Figures;
import org.interleave.explore.Reached;
import org.interleave.explore.Verdict;

/// Says of all endings together, with the lock switch in one position, what there is to say.
final class Sentences {

  private final Side side;
  private final Expectations expectations;
  private final ResourceBundle texts;

  Sentences(Side side, Expectations expectations, ResourceBundle texts) {
    this.side = side;
    this.expectations = expectations;
    this.texts = texts;
  }

  List<String> all() {
    List<String> all = new ArrayList<>();
    side.exploration().ifPresent(it -> all.add(sentence(it)));
    side.sampled().ifPresent(it -> all.add(sentence(it)));
    side.live().ifPresent(it -> all.add(sentence(it)));
    return all;
  }

  private String say(String key, Object... values) {
    return texts.getString(key).formatted(values);
  }

  private String sentence(Side.Sampled taken) {
    return say("endings.sample.done", taken.sample().orders(), taken.seed());
  }

  private String sentence(Tally live) {
    return live.runs() == 1 ? say("endings.live.done.one") : say("endings.live.done", live.runs());
  }

  private String sentence(Exploration found) {
    if (!found.isComplete()) {
      String states = Figures.count(BigInteger.valueOf(found.states()));
      String stopped = say("endings.stopped", states, found.depth());
      return found.canGoOnForEver() ? say("endings.stopped.forever", stopped) : stopped;
    }
    return found
        .orders()
        .map(all -> counted(found, all) + troubles(found, all) + ".")
        .orElseGet(() -> texts.getString("endings.forever"));
  }

  private String counted(Exploration found, BigInteger all) {
    if (expectations.lossless().isPresent()) {
      return counted(found, all, "endings.lossless", this::isLossless);
    } else if (found.endings().stream().anyMatch(it -> verdict(it) != Verdict.NONE)) {
      return counted(found, all, "endings.expected", this::isExpected);
    }
    int count = found.endings().size();
    return count == 1
        ? say("endings.others.one", orders(all))
        : say("endings.others", orders(all), count);
  }

  /// How many of the orders lead to some endings.
  private String counted(Exploration found, BigInteger all, String key, Predicate<Reached> which) {
    BigInteger some = orders(found, which);
    return some.equals(all)
        ? say(key + ".all", orders(all))
        : say(plural(key, some), orders(all), Figures.count(some));
  }

  private boolean isLossless(Reached way) {
    return expectations.isLossless(way.ending());
  }

  private boolean isExpected(Reached way) {
    return verdict(way) == Verdict.EXPECTED;
  }

  private Verdict verdict(Reached way) {
    return expectations.of(way.ending(), side.lock());
  }

  private String troubles(Exploration found, BigInteger all) {
    return trouble(found, all, "endings.stuck", Ending.Kind.DEADLOCK)
        + trouble(found, all, "endings.broken", Ending.Kind.EXCEPTION)
        + trouble(found, all, "endings.endless", Ending.Kind.ENDLESS);
  }

  private String trouble(Exploration found, BigInteger all, String key, Ending.Kind kind) {
    BigInteger some = orders(found, it -> it.ending().kind() == kind);
    if (some.signum() == 0) {
      return "";
    }
    boolean isAll = some.equals(all) && !some.equals(BigInteger.ONE);
    return isAll ? texts.getString(key + ".all") : say(plural(key, some), Figures.count(some));
  }

  private String orders(BigInteger count) {
    return say(plural("endings.orders", count), Figures.count(count));
  }

  private static String plural(String key, BigInteger count) {
    return count.equals(BigInteger.ONE) ? key + ".one" : key;
  }

  private static BigInteger orders(Exploration found, Predicate<Reached> which) {
    return found.endings().stream()
        .filter(which)
        .map(it -> it.orders().orElse(BigInteger.ZERO))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}

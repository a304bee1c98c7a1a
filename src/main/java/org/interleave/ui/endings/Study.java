package org.interleave.ui.endings;

import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.interleave.explore.Budget;
import org.interleave.explore.Ending;
import org.interleave.explore.Exploration;
import org.interleave.explore.Explorer;
import org.interleave.explore.Sample;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.ui.background.Background.Teller;

/// Finds something out about a listing, side by side, and tells what is known each time.
final class Study {

  private static final long SAMPLED_ORDERS = 10_000;

  /// Any one would do: it is the number of orders that makes a sample a good one.
  private static final long SEED = 1;

  private final Teller teller;
  private final ResourceBundle texts;
  private final Consumer<Results> onResults;
  private final Consumer<String> onProgress;
  private Results results;

  /// @param known what is known already
  Study(Results known, Teller teller, ResourceBundle texts, Listeners listeners) {
    this.results = known;
    this.teller = teller;
    this.texts = texts;
    this.onResults = listeners.onResults();
    this.onProgress = listeners.onProgress();
  }

  /// Who is told, on the window's thread, what is known and how far the study has come.
  record Listeners(Consumer<Results> onResults, Consumer<String> onProgress) {}

  /// Finds out what to think of endings.
  Study judge(Optional<Scenario> scenario) {
    tell(results.with(Expectations.of(results.experiment(), scenario)));
    return this;
  }

  void explore(Budget budget) {
    for (Side side : results.sides()) {
      Exploration found =
          Explorer.explore(
              side.info(), budget, states -> come(side, "endings.progress.states", states));
      tell(results.with(results.side(side.lock()).with(found)));
    }
  }

  /// Takes samples where the search has been given up.
  void sample() {
    for (Side side : results.sides()) {
      if (side.isCutShort()) {
        Sample taken =
            Sample.of(
                side.info(),
                SAMPLED_ORDERS,
                SEED,
                orders -> come(side, "endings.progress.orders", orders, SAMPLED_ORDERS));
        tell(results.with(results.side(side.lock()).with(taken)));
      }
    }
  }

  void runLive(ThreadKind kind, int times) {
    for (Side side : results.sides()) {
      RunInfo info = side.info().in(new RunMode.Live(kind));
      Tally all =
          LiveRuns.of(
              info, times, (counts, runs) -> teller.tellNow(() -> news(side, counts, runs, times)));
      tell(count(side, all));
    }
  }

  private Runnable news(Side side, Map<Ending, Long> counts, long runs, long times) {
    String words = words(side, "endings.progress.runs", runs, times);
    Results counted = count(side, new Tally(runs, counts));
    return () -> {
      onProgress.accept(words);
      onResults.accept(counted);
    };
  }

  private Results count(Side side, Tally tally) {
    return results.with(results.side(side.lock()).with(tally));
  }

  private void come(Side side, String key, Object... values) {
    teller.tellNow(
        () -> {
          String words = words(side, key, values);
          return () -> onProgress.accept(words);
        });
  }

  private String words(Side side, String key, Object... values) {
    String how = texts.getString(key).formatted(values);
    return results.sides().size() == 1
        ? how
        : texts.getString(side.lock() ? "endings.on" : "endings.off") + ": " + how;
  }

  private void tell(Results now) {
    results = now;
    teller.tell(() -> onResults.accept(now));
  }
}

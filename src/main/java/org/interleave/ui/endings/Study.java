package org.interleave.ui.endings;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.interleave.explore.Budget;
import org.interleave.explore.Expectations;
import org.interleave.explore.Explorer;
import org.interleave.explore.Figures;
import org.interleave.explore.Sample;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.ui.background.Background.Teller;

/// Finds something out about a listing, side by side, and tells what is known each time.
final class Study {

  private static final long SAMPLED_ORDERS = 10_000;

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
  ///
  /// @param scenario where the listing may have come from
  Study expect(Optional<Scenario> scenario) {
    String title = results.experiment().title();
    Optional<Scenario> same = scenario.filter(it -> it.lesson().title().equals(title));
    tell(results.with(Expectations.of(results.sides().getFirst().info(), same)));
    return this;
  }

  void explore(Budget budget) {
    for (Side side : results.sides()) {
      tell(
          side.with(
              Explorer.explore(
                  side.info(),
                  budget,
                  (states, share) ->
                      tellNow(side, "endings.progress.states", states, Figures.percent(share)))));
    }
  }

  /// Takes samples where not every order has been explored. They are others than before.
  void sample() {
    long seed = results.nextSeed();
    for (Side side : results.sides()) {
      if (!side.isComplete()) {
        Sample taken =
            Sample.of(
                side.info(),
                SAMPLED_ORDERS,
                seed,
                (orders, _) -> tellNow(side, "endings.progress.orders", orders, SAMPLED_ORDERS));
        tell(side.with(new Side.Sampled(taken, seed)));
      }
    }
  }

  void runLive(ThreadKind kind, int times) {
    for (Side side : results.sides()) {
      RunInfo info = side.info().in(new RunMode.Live(kind));
      Tally all = LiveRuns.of(info, times, runs -> teller.tellNow(() -> news(side, runs, times)));
      tell(side.with(all));
    }
  }

  private Runnable news(Side side, LiveRuns runs, int times) {
    String words = words(side, "endings.progress.runs", runs.runs(), times);
    Results counted = results.with(side.with(runs.tally()));
    return () -> {
      onProgress.accept(words);
      onResults.accept(counted);
    };
  }

  private void tellNow(Side side, String key, Object... values) {
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

  private void tell(Side changed) {
    tell(results.with(changed));
  }

  private void tell(Results now) {
    results = now;
    teller.tell(() -> onResults.accept(now));
  }
}

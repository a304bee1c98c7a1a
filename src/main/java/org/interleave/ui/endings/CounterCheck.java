package org.interleave.ui.endings;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.interleave.explore.LowestCount;
import org.interleave.scenario.Experiment;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.ui.background.Background;
import org.jspecify.annotations.Nullable;

/// Finds out whether a listing's threads only count, so that it is known how low they can get.
final class CounterCheck {

  private final Background check;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper counter = new ReadOnlyBooleanWrapper();
  private @Nullable Experiment experiment;

  /// The listing that has been looked at.
  private String checked = "";

  CounterCheck(Executor windowThread) {
    check = new Background(windowThread, "endings-check");
    shown.subscribe(this::check);
  }

  /// Whether anybody wants to know.
  BooleanProperty shownProperty() {
    return shown;
  }

  ReadOnlyBooleanProperty counterProperty() {
    return counter.getReadOnlyProperty();
  }

  /// @param next null while the listing has mistakes
  void prepare(@Nullable Experiment next) {
    experiment = next;
    check();
  }

  private void check() {
    Experiment now = experiment;
    String listing = now == null ? "" : now.listing();
    if (listing.equals(checked)) {
      return;
    }
    counter.set(false);
    checked = "";
    check.cancel();
    if (shown.get() && now != null) {
      checked = listing;
      check.start(
          teller -> {
            boolean isCounter = LowestCount.choices(withoutLock(now)).isPresent();
            teller.tell(() -> counter.set(isCounter));
          },
          _ -> {});
    }
  }

  /// A run in which such threads get as low as they can.
  static Timeline lowest(Experiment counting) {
    RunInfo info = withoutLock(counting);
    return Way.timeline(info, LowestCount.choices(info).orElseThrow());
  }

  private static RunInfo withoutLock(Experiment experiment) {
    return RunInfo.of(experiment, false, new RunMode.Replay());
  }
}

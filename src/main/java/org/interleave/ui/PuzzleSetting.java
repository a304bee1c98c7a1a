package org.interleave.ui;

import org.interleave.trace.RunInfo;
import org.interleave.ui.byhand.ByHandViewModel;
import org.interleave.ui.document.DocumentViewModel;
import org.interleave.ui.run.RunBarViewModel;
import org.jspecify.annotations.Nullable;

/// Sets the listing and the lock as a puzzle needs them, and puts them back.
final class PuzzleSetting {

  private final DocumentViewModel document;
  private final RunBarViewModel runBar;
  private final ByHandViewModel byHand;
  private @Nullable Change change;

  /// What a puzzle has changed.
  ///
  /// @param to the puzzle's own listing
  private record Change(String title, String from, String to, boolean lock) {}

  PuzzleSetting(DocumentViewModel document, RunBarViewModel runBar, ByHandViewModel byHand) {
    this.document = document;
    this.runBar = runBar;
    this.byHand = byHand;
  }

  /// Begins a puzzle's run by hand.
  void begin(RunInfo info) {
    change =
        new Change(
            document.titleProperty().get(),
            document.textProperty().get(),
            info.listing(),
            runBar.lockProperty().get());
    document.open(info.title(), info.listing());
    runBar.lockProperty().set(info.settings().lock());
    byHand.begin(info);
  }

  /// Puts everything back, unless the listing has been changed since.
  void restore() {
    if (change != null && document.textProperty().get().equals(change.to)) {
      document.open(change.title, change.from);
      runBar.lockProperty().set(change.lock);
    }
    change = null;
  }
}

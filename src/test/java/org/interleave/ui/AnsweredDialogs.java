package org.interleave.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.interleave.ui.document.DocumentDialogs;

/// Dialogs that have been answered before they are asked.
final class AnsweredDialogs implements DocumentDialogs {

  Optional<Path> toOpen = Optional.empty();
  Optional<Path> toSave = Optional.empty();
  Unsaved unsaved = Unsaved.KEEP_EDITING;

  /// The questions that were asked, and what was refused.
  final List<String> asked = new ArrayList<>();

  @Override
  public Optional<Path> open(Window owner) {
    asked.add("open");
    return toOpen;
  }

  @Override
  public Optional<Path> save(Window owner, String suggestedName) {
    asked.add("save " + suggestedName);
    return toSave;
  }

  @Override
  public Unsaved unsaved(Window owner, String title) {
    asked.add("unsaved " + title);
    return unsaved;
  }

  @Override
  public void refuse(Window owner, String reason) {
    asked.add(reason);
  }
}

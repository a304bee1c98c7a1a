package org.interleave.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks what to do with listings; the desktop's own dialogs in the program, something simpler in a
/// test.
public interface DocumentDialogs {

  /// What is to become of changes that have not been saved.
  enum Unsaved {
    SAVE,
    DISCARD,
    KEEP_EDITING
  }

  /// Asks which listing to open; empty when the user changed their mind.
  Optional<Path> open(Window owner);

  /// Asks where to save a listing; empty when the user changed their mind.
  Optional<Path> save(Window owner, String suggestedName);

  /// Asks what is to become of the changes to a listing before another one takes its place.
  Unsaved unsaved(Window owner, String title);

  /// Says why something could not be done.
  void refuse(Window owner, String reason);
}

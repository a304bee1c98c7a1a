package org.interleave.ui.scenario;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks for a folder; the desktop's own dialog in the program, something simpler in a test.
@FunctionalInterface
public interface FolderDialogs {

  /// Asks which folder; empty when the user changed their mind.
  Optional<Path> choose(Window owner);
}

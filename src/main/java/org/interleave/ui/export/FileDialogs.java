package org.interleave.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks for a file; the desktop's own dialog in the program, something simpler in a test.
@FunctionalInterface
public interface FileDialogs {

  /// Asks where to save; empty when the user changed their mind.
  Optional<Path> save(Window owner, String suggestedName);
}

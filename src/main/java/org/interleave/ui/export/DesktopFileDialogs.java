package org.interleave.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The desktop's own dialog, which opens where the last file was saved.
public final class DesktopFileDialogs implements FileDialogs {

  private final FileChooser chooser = new FileChooser();

  public DesktopFileDialogs(ResourceBundle text) {
    chooser.setTitle(text.getString("export.title"));
    chooser.getExtensionFilters().add(new ExtensionFilter(text.getString("export.png"), "*.png"));
  }

  @Override
  public Optional<Path> save(Window owner, String suggestedName) {
    chooser.setInitialFileName(suggestedName);
    File chosen = chooser.showSaveDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    chooser.setInitialDirectory(chosen.getAbsoluteFile().getParentFile());
    return Optional.of(withEnding(chosen.toPath()));
  }

  private static Path withEnding(Path chosen) {
    String name = chosen.toString();
    return name.endsWith(".png") ? chosen : Path.of(name + ".png");
  }
}

package org.interleave.ui.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The desktop's own dialog, which opens where the last file was saved.
public final class DesktopFileDialogs implements FileDialogs {

  private final FileChooser chooser = new FileChooser();

  private final ResourceBundle text;

  public DesktopFileDialogs(ResourceBundle text) {
    this.text = text;
    chooser.setTitle(text.getString("export.title"));
    chooser.getExtensionFilters().add(new ExtensionFilter(text.getString("export.png"), "*.png"));
  }

  @Override
  public Optional<Path> save(Window owner, String suggestedName) {
    File folder = chooser.getInitialDirectory();
    if (folder != null && !folder.isDirectory()) {
      chooser.setInitialDirectory(null);
    }
    chooser.setInitialFileName(suggestedName);
    File chosen = chooser.showSaveDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    chooser.setInitialDirectory(chosen.getAbsoluteFile().getParentFile());
    Path target = withEnding(chosen.toPath());
    return target.equals(chosen.toPath()) || mayReplace(owner, target)
        ? Optional.of(target)
        : Optional.empty();
  }

  private static Path withEnding(Path chosen) {
    String name = chosen.toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".png") ? chosen : Path.of(name + ".png");
  }

  /// The desktop's dialog asked about the name that was typed, not about the one with an ending.
  private boolean mayReplace(Window owner, Path target) {
    if (!Files.exists(target)) {
      return true;
    }
    Alert alert =
        new Alert(AlertType.CONFIRMATION, text.getString("export.replace").formatted(target));
    alert.setTitle(text.getString("export.title"));
    alert.initOwner(owner);
    return alert.showAndWait().filter(ButtonType.OK::equals).isPresent();
  }
}

package org.interleave.ui.document;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The desktop's own dialogs, which open where the last listing was.
public final class DesktopDocumentDialogs implements DocumentDialogs {

  private static final String ENDING = ".py";

  private final ResourceBundle text;
  private final FileChooser chooser = new FileChooser();

  public DesktopDocumentDialogs(ResourceBundle text) {
    this.text = text;
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(text.getString("document.python"), "*" + ENDING),
            new ExtensionFilter(text.getString("document.all"), "*"));
  }

  @Override
  public Optional<Path> open(Window owner) {
    prepare("document.open.title", "");
    return remembered(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> save(Window owner, String suggestedName) {
    prepare("document.save.title", suggestedName);
    return remembered(chooser.showSaveDialog(owner)).map(DesktopDocumentDialogs::withEnding);
  }

  private void prepare(String title, String name) {
    File folder = chooser.getInitialDirectory();
    if (folder != null && !folder.isDirectory()) {
      chooser.setInitialDirectory(null);
    }
    chooser.setTitle(text.getString(title));
    chooser.setInitialFileName(name);
  }

  private Optional<Path> remembered(@Nullable File chosen) {
    if (chosen == null) {
      return Optional.empty();
    }
    chooser.setInitialDirectory(chosen.getAbsoluteFile().getParentFile());
    return Optional.of(chosen.toPath());
  }

  /// A name without any ending gets Python's, unless the desktop would then not have asked about a
  /// file that is there already.
  private static Path withEnding(Path chosen) {
    String name = String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT);
    Path ended = Path.of(chosen + ENDING);
    return name.contains(".") || ended.toFile().exists() ? chosen : ended;
  }

  @Override
  public Unsaved unsaved(Window owner, String title) {
    ButtonType save = new ButtonType(text.getString("document.unsaved.save"), ButtonData.YES);
    ButtonType discard = new ButtonType(text.getString("document.unsaved.discard"), ButtonData.NO);
    Alert alert =
        new Alert(
            AlertType.CONFIRMATION,
            text.getString("document.unsaved").formatted(title),
            save,
            discard,
            ButtonType.CANCEL);
    prepare(alert, owner);
    ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
    if (answer.equals(save)) {
      return Unsaved.SAVE;
    }
    return answer.equals(discard) ? Unsaved.DISCARD : Unsaved.KEEP_EDITING;
  }

  @Override
  public void refuse(Window owner, String reason) {
    Alert alert = new Alert(AlertType.WARNING, reason);
    prepare(alert, owner);
    alert.showAndWait();
  }

  /// An alert without a title of its own is called "Warning".
  private void prepare(Alert alert, Window owner) {
    alert.setTitle(text.getString("document"));
    alert.setHeaderText(null);
    alert.initOwner(owner);
  }
}

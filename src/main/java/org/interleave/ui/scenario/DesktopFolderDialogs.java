package org.interleave.ui.scenario;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// The desktop's own dialog, which opens beside the folder that was chosen last.
public final class DesktopFolderDialogs implements FolderDialogs {

  private final DirectoryChooser chooser = new DirectoryChooser();

  public DesktopFolderDialogs(ResourceBundle text) {
    chooser.setTitle(text.getString("scenarios.folder.title"));
  }

  @Override
  public Optional<Path> choose(Window owner) {
    File former = chooser.getInitialDirectory();
    if (former != null && !former.isDirectory()) {
      chooser.setInitialDirectory(null);
    }
    Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
    chosen.ifPresent(it -> chooser.setInitialDirectory(it.getAbsoluteFile().getParentFile()));
    return chosen.map(File::toPath);
  }
}

package org.interleave.ui;

import java.util.ResourceBundle;
import org.interleave.ui.document.DesktopDocumentDialogs;
import org.interleave.ui.document.DocumentDialogs;
import org.interleave.ui.export.DesktopFileDialogs;
import org.interleave.ui.export.FileDialogs;
import org.interleave.ui.scenario.DesktopFolderDialogs;
import org.interleave.ui.scenario.FolderDialogs;

/// What the window asks its user about files.
record Dialogs(FileDialogs pictures, DocumentDialogs listings, FolderDialogs folders) {

  /// The desktop's own.
  static Dialogs ofDesktop(ResourceBundle text) {
    return new Dialogs(
        new DesktopFileDialogs(text),
        new DesktopDocumentDialogs(text),
        new DesktopFolderDialogs(text));
  }
}

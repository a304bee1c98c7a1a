package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.interleave.ui.document.DesktopDocumentDialogs;
import org.junit.jupiter.api.Test;

class DialogTitlesWindowTest extends OpenWindow {

  private final DesktopDocumentDialogs dialogs =
      new DesktopDocumentDialogs(ResourceBundle.getBundle("org.interleave.ui.Text"));

  private static List<String> titles() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(window -> ((Stage) window).getTitle())
        .toList();
  }

  private void assertTitle(Runnable dialog) {
    Platform.runLater(dialog);
    await(() -> titles().size() == 2);
    assertThat(titles()).contains("Listing");
    push(KeyCode.ESCAPE);
    await(() -> titles().size() == 1);
  }

  @Test
  void aDialogAboutAListingSaysSoInItsTitle() {
    assertTitle(() -> dialogs.refuse(stage(), "It is a folder; choose a file."));
    assertTitle(() -> dialogs.unsaved(stage(), "counter"));
  }
}

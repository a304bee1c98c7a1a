package org.interleave.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The tooltips of a window, which JavaFX leaves where they are when a dialog opens over them, or
/// when what they belong to goes away at the press of a key.
///
/// @param owner the window
record Tooltips(Stage owner) {

  void giveWay() {
    owner.getScene().addEventFilter(KeyEvent.KEY_PRESSED, _ -> hide());
    owner.focusedProperty().subscribe(this::hideSoon);
    ListChangeListener<Window> opened = _ -> hideSoon();
    Window.getWindows().addListener(opened);
    owner.setOnHidden(_ -> Window.getWindows().removeListener(opened));
  }

  /// Not at once: a popup hears of the same change itself, and must not be gone by then.
  private void hideSoon() {
    Platform.runLater(this::hideWhileAway);
  }

  private void hideWhileAway() {
    if (!owner.isFocused()) {
      hide();
    }
  }

  private void hide() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof Tooltip tooltip && owner.equals(tooltip.getOwnerWindow())) {
        tooltip.hide();
      }
    }
  }
}

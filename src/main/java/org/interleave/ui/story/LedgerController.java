package org.interleave.ui.story;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Binds the status bar to the ledger of the moment.
public final class LedgerController {

  @FXML private Label expected;
  @FXML private Label actual;
  @FXML private Label lost;
  @FXML private Label summary;

  /// Binds the bar; called once.
  public void show(StoryViewModel model) {
    expected.textProperty().bind(model.expectedProperty());
    actual.textProperty().bind(model.actualProperty());
    lost.textProperty().bind(model.lostProperty());
    summary.textProperty().bind(model.runProperty());
  }
}

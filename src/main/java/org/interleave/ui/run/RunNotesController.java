package org.interleave.ui.run;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Binds what is laid over the timeline, so that nothing moves when it comes: how far a run has
/// come, and what is wrong with a setting.
public final class RunNotesController {

  @FXML private Node going;
  @FXML private Label stepsTaken;
  @FXML private Label refusal;

  /// Binds the controls; called once.
  public void show(RunBarViewModel model) {
    going.visibleProperty().bind(model.lastingProperty());
    stepsTaken.textProperty().bind(model.stepsProperty().map("%,d"::formatted));
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
  }
}

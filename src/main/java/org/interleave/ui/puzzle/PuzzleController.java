package org.interleave.ui.puzzle;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Binds the strip that keeps a puzzle's goal in sight.
public final class PuzzleController {

  private static final PseudoClass SOLVED = PseudoClass.getPseudoClass("solved");

  @FXML private Node puzzle;
  @FXML private Label goal;
  @FXML private Label standing;
  @FXML private Label hint;
  @FXML private Button askForHint;
  @FXML private Button leave;

  /// Binds the controls; called once.
  public void show(PuzzleViewModel model) {
    puzzle.visibleProperty().bind(model.activeProperty());
    puzzle.managedProperty().bind(model.activeProperty());
    goal.textProperty().bind(model.goalProperty());
    standing.textProperty().bind(model.standingProperty());
    hint.textProperty().bind(model.hintProperty());
    model.solvedProperty().subscribe(solved -> puzzle.pseudoClassStateChanged(SOLVED, solved));
    askForHint.disableProperty().bind(model.solvedProperty());
    askForHint.setOnAction(_ -> model.askForHint());
    leave.setOnAction(_ -> model.leave());
  }
}

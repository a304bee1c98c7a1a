package org.interleave.ui.puzzle;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Binds the strip that keeps a puzzle's goal in sight.
public final class PuzzleController {

  private static final PseudoClass SOLVED = PseudoClass.getPseudoClass("solved");

  @FXML private Node puzzle;
  @FXML private Pane sentences;
  @FXML private Label goal;
  @FXML private Label standing;
  @FXML private Label hint;
  @FXML private Button askForHint;
  @FXML private Button leave;

  /// Binds the controls; called once.
  public void show(PuzzleViewModel model) {
    goal.textProperty().bind(model.goalProperty());
    standing.textProperty().bind(model.standingProperty());
    hint.textProperty().bind(model.hintProperty());
    hint.managedProperty().bind(model.hintProperty().isNotEmpty());
    // Each has a line of its own where they do not fit into one, and wraps where that is too short.
    List.of(goal, standing, hint)
        .forEach(it -> it.maxWidthProperty().bind(sentences.widthProperty()));
    model.progressProperty().subscribe(this::show);
    askForHint.setOnAction(_ -> model.askForHint());
    leave.setOnAction(_ -> model.leave());
  }

  private void show(Progress progress) {
    puzzle.setVisible(progress != Progress.NONE);
    puzzle.setManaged(progress != Progress.NONE);
    puzzle.pseudoClassStateChanged(SOLVED, progress == Progress.SOLVED);
    askForHint.setDisable(progress == Progress.SOLVED || progress == Progress.ELSEWHERE);
  }
}

package org.interleave.ui.byhand;

import java.util.ResourceBundle;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.interleave.timeline.Lanes;

/// Binds the choices beside the lanes.
public final class ByHandController {

  @FXML private ResourceBundle resources;
  @FXML private Node root;
  @FXML private ChoicesPane choices;
  @FXML private Label note;
  @FXML private ToggleButton step;
  @FXML private ToggleButton line;
  @FXML private ToggleButton round;

  /// Binds the controls; called once.
  ///
  /// @param lanes where the timeline's lanes are
  public void show(ByHandViewModel model, ObservableValue<Lanes> lanes) {
    root.visibleProperty().bind(model.activeProperty());
    root.managedProperty().bind(model.activeProperty());
    choices.standBeside(lanes);
    choices.setKeyTip(resources.getString("byhand.key"));
    choices.setOnChosen(model::choose);
    model.hintedProperty().subscribe(thread -> choices.mark(thread.intValue()));
    model.choicesProperty().subscribe(choices::show);
    note.textProperty().bind(model.noteProperty());
    note.visibleProperty().bind(model.noteProperty().isNotEmpty());
    bind(step, Stride.STEP, model);
    bind(line, Stride.LINE, model);
    bind(round, Stride.ROUND, model);
  }

  private static void bind(ToggleButton button, Stride stride, ByHandViewModel model) {
    model.strideProperty().subscribe(chosen -> button.setSelected(chosen == stride));
    button.setOnAction(
        _ -> {
          model.strideProperty().set(stride);
          button.setSelected(true);
        });
  }
}

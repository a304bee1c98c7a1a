package org.interleave.ui.export;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import org.interleave.ui.export.ExportViewModel.Part;

/// Binds the export dialog's controls to its view-model.
public final class ExportController {

  @FXML private RadioButton visible;
  @FXML private RadioButton whole;
  @FXML private RadioButton once;
  @FXML private RadioButton twice;
  @FXML private RadioButton fourTimes;
  @FXML private Label size;

  /// Binds the controls; called once.
  public void show(ExportViewModel model) {
    choose(visible, () -> model.partProperty().set(Part.VISIBLE));
    choose(whole, () -> model.partProperty().set(Part.WHOLE));
    choose(once, () -> model.scaleProperty().set(1));
    choose(twice, () -> model.scaleProperty().set(2));
    choose(fourTimes, () -> model.scaleProperty().set(4));
    visible.setSelected(true);
    twice.setSelected(true);
    size.textProperty().bind(model.sizeProperty());
  }

  private static void choose(RadioButton button, Runnable chosen) {
    button
        .selectedProperty()
        .subscribe(
            selected -> {
              if (selected) {
                chosen.run();
              }
            });
  }
}

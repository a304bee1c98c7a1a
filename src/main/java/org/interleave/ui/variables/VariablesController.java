package org.interleave.ui.variables;

import javafx.fxml.FXML;
import javafx.scene.control.ListView;

/// Binds the list of variables to its view-model.
public final class VariablesController {

  @FXML private ListView<Line> variables;

  /// Binds the controls; called once.
  public void show(VariablesViewModel model) {
    variables.setCellFactory(_ -> new LineCell(model.paletteProperty()));
    model.linesProperty().subscribe(lines -> variables.getItems().setAll(lines));
    model.paletteProperty().subscribe(variables::refresh);
  }
}

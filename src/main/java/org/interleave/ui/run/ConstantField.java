package org.interleave.ui.run;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A constant's name and number, as in the listing.
final class ConstantField extends HBox {

  ConstantField(ConstantViewModel model) {
    CountingSpinner number = new CountingSpinner(model.typedProperty(), model::count);
    number.setId("constant-" + model.name());
    if (!model.isWhole()) {
      number.getStyleClass().add("fraction");
    }
    Label name = new Label(model.name());
    name.setLabelFor(number);
    name.getStyleClass().add("constant");
    getStyleClass().add("field");
    getChildren().setAll(name, number);
  }
}

package org.interleave.ui.run;

import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A constant's name and number, as in the listing.
final class ConstantField extends HBox {

  ConstantField(ConstantViewModel model) {
    Spinner<String> number = new Spinner<>(new Counting(model));
    number.setEditable(true);
    number.setId("constant-" + model.name());
    number.getStyleClass().add("number");
    if (!model.isWhole()) {
      number.getStyleClass().add("fraction");
    }
    // The editor's own text is what counts, so that each character is checked as it is typed.
    number.getEditor().textProperty().bindBidirectional(model.typedProperty());
    Label name = new Label(model.name());
    name.setLabelFor(number);
    name.getStyleClass().add("constant");
    getStyleClass().add("field");
    getChildren().setAll(name, number);
  }

  /// Counts by way of the model; what is typed goes there by itself.
  private static final class Counting extends SpinnerValueFactory<String> {

    private final ConstantViewModel model;

    Counting(ConstantViewModel model) {
      this.model = model;
      setConverter(new AsItIs());
      valueProperty().bindBidirectional(model.typedProperty());
    }

    @Override
    public void increment(int steps) {
      model.count(steps);
    }

    @Override
    public void decrement(int steps) {
      model.count(-steps);
    }
  }

  private static final class AsItIs extends StringConverter<String> {
    @Override
    public String toString(@Nullable String text) {
      return text == null ? "" : text;
    }

    @Override
    public String fromString(@Nullable String text) {
      return text == null ? "" : text;
    }
  }
}

package org.interleave.ui.run;

import java.util.function.IntConsumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A field for a number that can be typed, and counted up and down. Its editor's own text is what
/// counts, so that each character is checked as it is typed.
final class CountingSpinner extends Spinner<String> {

  /// @param typed what stands in the field
  /// @param counting counts so many up, or down
  CountingSpinner(StringProperty typed, IntConsumer counting) {
    setValueFactory(new Counting(typed, counting));
    setEditable(true);
    getStyleClass().add("number");
    getEditor().textProperty().bindBidirectional(typed);
  }

  /// Counts by way of a model; what is typed goes there by itself.
  private static final class Counting extends SpinnerValueFactory<String> {

    private final IntConsumer counting;

    Counting(StringProperty typed, IntConsumer counting) {
      this.counting = counting;
      setConverter(new AsItIs());
      valueProperty().bindBidirectional(typed);
    }

    @Override
    public void increment(int steps) {
      counting.accept(steps);
    }

    @Override
    public void decrement(int steps) {
      counting.accept(-steps);
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

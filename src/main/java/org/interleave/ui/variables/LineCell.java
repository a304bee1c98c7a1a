package org.interleave.ui.variables;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.interleave.paint.Palette;
import org.jspecify.annotations.Nullable;

/// Shows a line: the name at the left, how it stands at the right.
final class LineCell extends ListCell<Line> {

  private static final PseudoClass LATEST = PseudoClass.getPseudoClass("latest");

  private final ObservableValue<Palette> palette;
  private final Label name = new Label();
  private final Label value = new Label();
  private final Region stripe = new Region();
  private final HBox row = new HBox(stripe, name, value);

  LineCell(ObservableValue<Palette> palette) {
    this.palette = palette;
    name.getStyleClass().add("name");
    value.getStyleClass().add("value");
    stripe.getStyleClass().add("stripe");
    row.getStyleClass().add("variable");
    name.setMinWidth(USE_PREF_SIZE);
    value.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(value, Priority.ALWAYS);
    // So that a long value is cut off, and not the list made wider.
    row.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(LATEST, line != null && line.latest());
    setGraphic(line == null ? null : row);
    setAccessibleText(line == null ? "" : line.spoken());
    if (line != null) {
      name.setText(line.name());
      value.setText(line.value());
      row.getStyleClass().setAll("variable", line.kind().name().toLowerCase(Locale.ROOT));
      colour(line.thread());
    }
  }

  private void colour(int thread) {
    stripe.setVisible(thread != Line.NO_THREAD);
    stripe.setManaged(thread != Line.NO_THREAD);
    if (thread != Line.NO_THREAD) {
      int colour = palette.getValue().thread(thread);
      stripe.setStyle("-fx-background-color: #%06x;".formatted(colour & 0xFFFFFF));
    }
  }
}

package org.interleave.ui.scenario;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.interleave.scenario.Entry;
import org.jspecify.annotations.Nullable;

/// A row of the list: a heading, or an item that a click opens.
final class RowCell extends ListCell<Row> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ScenarioListViewModel model;
  private final ResourceBundle text;
  private final Region warning = new Region();

  RowCell(ScenarioListViewModel model, ResourceBundle text, Runnable onClick) {
    this.model = model;
    this.text = text;
    warning.getStyleClass().add("warning-mark");
    setWrapText(true);
    // Otherwise the longest title would make the list scroll sideways.
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            onClick.run();
          }
        });
    model.chosenProperty().subscribe(this::mark);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    Row shown = empty ? null : row;
    setText(words(shown));
    boolean faulty = shown instanceof Row.Item item && item.entry() instanceof Entry.Faulty;
    setGraphic(faulty ? warning : null);
    setAccessibleText(faulty ? text.getString("scenarios.faulty").formatted(getText()) : getText());
    boolean heading = shown instanceof Row.Heading;
    pseudoClassStateChanged(HEADING, heading);
    setDisable(heading);
    mark();
  }

  private static @Nullable String words(@Nullable Row row) {
    return switch (row) {
      case null -> null;
      case Row.Heading heading -> heading.title().toUpperCase(Locale.ROOT);
      case Row.Item item -> item.title();
    };
  }

  private void mark() {
    Row row = getItem();
    pseudoClassStateChanged(CHOSEN, row != null && row.equals(model.chosenProperty().get()));
  }
}

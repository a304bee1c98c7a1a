package org.interleave.ui.endings;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows a row: words, or an ending's shares.
final class RowCell extends ListCell<Row> {

  private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");

  /// @param onOpen is told the row that is clicked
  RowCell(Consumer<Row> onOpen) {
    // Otherwise the longest text would make the list scroll sideways.
    setPrefWidth(0);
    setWrapText(true);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
            onOpen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    Row shown = empty ? null : row;
    getStyleClass().removeAll("headline", "sentence", "more", "item", "named");
    boolean opens =
        shown instanceof Row.More || (shown instanceof Row.Item item && item.way().isPresent());
    pseudoClassStateChanged(OPENS, opens);
    setMouseTransparent(!(shown instanceof Row.Item || shown instanceof Row.More));
    setAccessibleText(shown == null ? "" : shown.spoken());
    setText(null);
    setGraphic(null);
    setTooltip(null);
    switch (shown) {
      case null -> {}
      case Row.Headline it -> draw(columns(it), "headline");
      case Row.Sentence it -> say(it.text(), "sentence");
      case Row.More it -> say(it.text(), "more");
      case Row.Item it -> draw(it);
    }
  }

  /// Of words that wrap, in what is drawn, JavaFX does not know how high they are at this width.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null || width < 0) {
      return super.computePrefHeight(width);
    }
    double inner = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + getGraphic().prefHeight(inner) + snappedBottomInset();
  }

  private void say(String words, String styleClass) {
    getStyleClass().add(styleClass);
    setText(words);
  }

  private void draw(Row.Item item) {
    draw(new ItemPane(item), "item");
    if (item.isNamed()) {
      getStyleClass().add("named");
    }
    if (!item.name().text().equals(item.name().whole())) {
      setTooltip(new Tooltip(item.name().whole()));
    }
  }

  private void draw(Node graphic, String styleClass) {
    getStyleClass().add(styleClass);
    setGraphic(graphic);
  }

  private static Node columns(Row.Headline headline) {
    GridPane columns = new GridPane();
    columns.getStyleClass().add("columns");
    for (Row.Column column : headline.columns()) {
      VBox all = new VBox();
      if (!column.title().isEmpty()) {
        all.getChildren().add(label(column.title(), "heading"));
      }
      column.sentences().forEach(it -> all.getChildren().add(label(it, "words")));
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 / headline.columns().size());
      columns.getColumnConstraints().add(width);
      columns.addRow(0, all);
    }
    return columns;
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}

package org.interleave.ui.endings;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows a row: words, or an ending above its bars.
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
    getStyleClass().removeAll("heading", "sentence", "item");
    pseudoClassStateChanged(OPENS, shown instanceof Row.Item item && item.way().isPresent());
    setMouseTransparent(!(shown instanceof Row.Item));
    setAccessibleText(shown == null ? "" : shown.spoken());
    setText(null);
    setGraphic(null);
    switch (shown) {
      case null -> {}
      case Row.Heading it -> say(it.text(), "heading");
      case Row.Sentence it -> say(it.text(), "sentence");
      case Row.Item it -> draw(it);
    }
  }

  private void say(String words, String styleClass) {
    getStyleClass().add(styleClass);
    setText(words);
  }

  private void draw(Row.Item item) {
    getStyleClass().add("item");
    String verdict = item.verdict().name().toLowerCase(Locale.ROOT);
    Label name = label(item.text(), "name");
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label comment = label(item.comment(), "comment");
    comment.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(name, comment);
    head.getStyleClass().add("head");
    List<HBox> bars = item.bars().stream().map(RowCell::bar).toList();
    VBox all = new VBox(head);
    all.getChildren().addAll(bars);
    all.getStyleClass().addAll("ending", verdict);
    setGraphic(all);
  }

  private static HBox bar(Row.Bar bar) {
    Label figure = label(bar.figure(), "figure");
    HBox row = new HBox(new ShareBar(bar), figure);
    row.getStyleClass().add("share");
    return row;
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /// A bar that is as long as its share.
  private static final class ShareBar extends Region {

    /// In pixels: what there is at all must be seen.
    private static final double LEAST = 2;

    private final double part;
    private final Region filled = new Region();

    ShareBar(Row.Bar bar) {
      part = bar.part();
      getStyleClass().addAll("bar", bar.isLive() ? "live" : "orders");
      filled.getStyleClass().add("filled");
      filled.setVisible(part > 0);
      getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
      filled.resizeRelocate(0, 0, Math.max(LEAST, snapSizeX(part * getWidth())), getHeight());
    }
  }
}

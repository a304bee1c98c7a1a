package org.interleave.ui.endings;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An ending with the lock switch in one position: a bar for each of its shares, below the figures.
final class ItemPane extends VBox {

  /// Stands for a share that is not known.
  private static final String UNKNOWN = "\u2013";

  ItemPane(Row.Item item) {
    String verdict = item.verdict().name().toLowerCase(Locale.ROOT);
    getStyleClass().addAll("ending", verdict);
    if (item.isNamed()) {
      Label name = label(item.name().text(), "name");
      name.setWrapText(true);
      getChildren().add(name);
    }
    List<Row.Bar> bars = item.bars();
    getChildren().add(head(item, bars.isEmpty() ? unknown(item) : bars.getFirst().figure()));
    bars.stream().limit(1).forEach(it -> getChildren().add(new ShareBar(it)));
    bars.stream()
        .skip(1)
        .forEach(it -> getChildren().addAll(label(it.figure(), "figure"), new ShareBar(it)));
  }

  private static String unknown(Row.Item item) {
    return item.comment().isEmpty() && item.way().isEmpty() ? UNKNOWN : "";
  }

  private static Node head(Row.Item item, String figure) {
    HBox head = new HBox();
    head.getStyleClass().add("head");
    if (!item.position().isEmpty()) {
      head.getChildren().add(whole(item.position(), "position"));
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    head.getChildren().addAll(label(figure, "figure"), between, whole(item.comment(), "comment"));
    return head;
  }

  private static Label whole(String words, String styleClass) {
    Label label = label(words, styleClass);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
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

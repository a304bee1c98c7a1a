package org.interleave.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.NumberBinding;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What gives way where the window is small for the size of its text.
///
/// @param root all of the window
/// @param em the text size, in pixels
record SmallWindow(Region root, ObservableNumberValue em) {

  /// In ems: from which height on there is room for the overview, and from which width on for the
  /// words on buttons whose icons say the same.
  private static final double HEIGHT_WITH_OVERVIEW = 48;

  private static final double WIDTH_WITH_WORDS = 86;

  /// In ems: from which width on all choices stand in one row each.
  private static final double WIDTH_WITH_ROWS = 66;

  /// In ems: the width of a story from which on two lines are enough, and how high it is then.
  private static final double WIDTH_OF_TWO_LINES = 48;

  private static final double TWO_LINES = 5.8;
  private static final double THREE_LINES = 7.1;

  /// In ems: the width of the player in one row with all its parts.
  private static final double WIDTH_OF_PLAYER = 63;

  void leavesOut(Node overview) {
    BooleanBinding hasRoom = hasHeight();
    overview.visibleProperty().bind(hasRoom);
    overview.managedProperty().bind(hasRoom);
  }

  private BooleanBinding hasHeight() {
    return root.heightProperty().greaterThan(Bindings.multiply(HEIGHT_WITH_OVERVIEW, em));
  }

  /// Keeps no room for what belongs to another choice, and puts the larger of the second parts
  /// below the first one.
  void stacks(GridPane choice) {
    Pane second = (Pane) choice.getChildren().getLast();
    Node larger = second.getChildren().getLast();
    BooleanBinding hasRoom =
        root.widthProperty().greaterThan(Bindings.multiply(WIDTH_WITH_ROWS, em));
    for (Node part : second.getChildren()) {
      part.managedProperty().bind(hasRoom.or(part.visibleProperty()));
    }
    Runnable place =
        () -> {
          boolean isBeside = hasRoom.get() || !larger.isVisible();
          GridPane.setConstraints(second, isBeside ? 1 : 0, isBeside ? 0 : 1);
        };
    root.widthProperty().subscribe(place);
    em.subscribe(place);
    larger.visibleProperty().subscribe(place);
  }

  /// Gives a story as much room as most sentences take in its width, whatever it tells.
  void tells(Region story) {
    BooleanBinding isNarrow =
        story.widthProperty().lessThan(Bindings.multiply(WIDTH_OF_TWO_LINES, em));
    NumberBinding height =
        Bindings.when(isNarrow.and(hasHeight())).then(THREE_LINES).otherwise(TWO_LINES);
    story.minHeightProperty().bind(Bindings.multiply(height, em));
    story.prefHeightProperty().bind(story.minHeightProperty());
    story.maxHeightProperty().bind(story.minHeightProperty());
  }

  /// Leaves out what is said as well by what stands beside it, where a row is too narrow for both.
  void leavesOut(Node said, Region row) {
    BooleanBinding hasRoom =
        row.widthProperty().greaterThan(Bindings.multiply(WIDTH_OF_PLAYER, em));
    said.visibleProperty().bind(hasRoom);
    said.managedProperty().bind(hasRoom);
  }

  void shortens(Labeled button) {
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(root.widthProperty().greaterThan(Bindings.multiply(WIDTH_WITH_WORDS, em)))
                .then(ContentDisplay.LEFT)
                .otherwise(ContentDisplay.GRAPHIC_ONLY));
  }
}

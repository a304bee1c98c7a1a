package org.interleave.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// What gives way where the window is small for the size of its text.
///
/// @param root all of the window
/// @param em the text size, in pixels
record SmallWindow(Region root, ObservableNumberValue em) {

  /// In ems: from which height on there is room for the overview, and from which width on for the
  /// words on buttons whose icons say the same.
  private static final double HEIGHT_WITH_OVERVIEW = 40;

  private static final double WIDTH_WITH_WORDS = 56;

  /// In ems: from which width on all choices stand in one row each.
  private static final double WIDTH_WITH_ROWS = 66;

  void leavesOut(Node overview) {
    BooleanBinding hasRoom =
        root.heightProperty().greaterThan(Bindings.multiply(HEIGHT_WITH_OVERVIEW, em));
    overview.visibleProperty().bind(hasRoom);
    overview.managedProperty().bind(hasRoom);
  }

  /// Puts the two parts of a choice one below the other.
  void stacks(GridPane choice) {
    Node second = choice.getChildren().getLast();
    Runnable place =
        () -> {
          boolean hasRoom = root.getWidth() > WIDTH_WITH_ROWS * em.doubleValue();
          GridPane.setConstraints(second, hasRoom ? 1 : 0, hasRoom ? 0 : 1);
        };
    root.widthProperty().subscribe(place);
    em.subscribe(place);
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

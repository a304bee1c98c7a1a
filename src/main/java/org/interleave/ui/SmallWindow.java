package org.interleave.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
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

  void leavesOut(Node overview) {
    BooleanBinding hasRoom =
        root.heightProperty().greaterThan(Bindings.multiply(HEIGHT_WITH_OVERVIEW, em));
    overview.visibleProperty().bind(hasRoom);
    overview.managedProperty().bind(hasRoom);
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

package org.interleave.ui.code;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// Where an area shows its text, in the coordinates of the pane around it. Holds until the area is
/// scrolled or laid out anew.
///
/// @param origin where the text begins, scrolled away or not
/// @param viewport what of the pane the text can be seen in
/// @param lineHeight how far one line is from the next, in pixels
record TextPlaces(Text text, Point2D origin, Bounds viewport, double lineHeight) {

  /// The places in an area that has been laid out; none before it was ever shown.
  static Optional<TextPlaces> in(TextArea area, Node pane) {
    if (area.lookup(".content .text") instanceof Text text
        && area.lookup(".scroll-pane") instanceof ScrollPane scroll
        && scroll.lookup(".viewport") instanceof Region viewport) {
      Bounds seen = viewport.localToScene(viewport.getLayoutBounds());
      return Optional.of(
          new TextPlaces(
              text,
              pane.sceneToLocal(text.localToScene(0, 0)),
              pane.sceneToLocal(seen),
              lineHeight(text)));
    }
    return Optional.empty();
  }

  /// Where the left edge of a character is, and the top of its line.
  ///
  /// @param offset in Java's `char`s
  Point2D place(int offset) {
    // While one types, what is shown may be a character behind.
    int shown = Math.min(offset, text.getText().length());
    for (PathElement element : text.caretShape(shown, true)) {
      if (element instanceof MoveTo begin) {
        return origin.add(begin.getX(), begin.getY());
      }
    }
    return origin;
  }

  private static double lineHeight(Text text) {
    double height = 0;
    double top = 0;
    for (PathElement element : text.caretShape(0, true)) {
      if (element instanceof MoveTo begin) {
        top = begin.getY();
      } else if (element instanceof LineTo end) {
        height += end.getY() - top;
      }
    }
    return height;
  }

  /// A character of the line at the upper edge of what is seen.
  int firstOffset() {
    return offset(0, viewport.getMinY());
  }

  /// The character at a place of the pane, or the nearest one.
  int offset(double x, double y) {
    return text.hitTest(new Point2D(x, y).subtract(origin)).getInsertionIndex();
  }
}

package org.interleave.ui.timeline;

import javafx.scene.layout.Region;
import org.interleave.paint.Surface;

/// A picture on two sheets: the ground, and the marks above it, which change often and leave the
/// ground as it is. Painted at most once a frame, when laid out, and never while hidden.
abstract class SheetsPane extends Region {

  private final SheetView picture = new SheetView();
  private boolean groundIsOld = true;

  SheetsPane() {
    getChildren().add(picture);
  }

  /// Takes note of another size, in pixels, before anything is painted in it.
  abstract void resized(double width, double height);

  abstract void paintGround(Surface surface, double width, double height);

  abstract void paintMarks(Surface surface, double width, double height);

  final void repaintAll() {
    groundIsOld = true;
    requestLayout();
  }

  final void repaintMarks() {
    requestLayout();
  }

  @Override
  protected final void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (getScene() == null || getScene().getWindow() == null || width < 1 || height < 1) {
      return;
    }
    if (picture.resize(width, height, getScene().getWindow().getRenderScaleX())) {
      groundIsOld = true;
      resized(width, height);
    }
    picture.paint(
        groundIsOld,
        surface -> paintGround(surface, width, height),
        surface -> paintMarks(surface, width, height));
    groundIsOld = false;
  }
}

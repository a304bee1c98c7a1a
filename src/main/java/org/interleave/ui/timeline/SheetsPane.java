package org.interleave.ui.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A picture on two canvases of the size of the pane: the ground, and the marks above it, which
/// change often and leave the ground as it is. Painted at most once a frame, when laid out, and
/// never while hidden.
abstract class SheetsPane extends Region {

  private final Canvas ground = new Canvas();
  private final Canvas marks = new Canvas();
  private final FxSurface groundSurface = new FxSurface(ground);
  private final FxSurface marksSurface = new FxSurface(marks);
  private boolean groundIsOld = true;

  SheetsPane() {
    getChildren().addAll(ground, marks);
  }

  /// Takes note of another size, in pixels, before anything is painted in it.
  abstract void resized(double width, double height);

  abstract void paintGround(FxSurface surface, double width, double height);

  abstract void paintMarks(FxSurface surface, double width, double height);

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
    if (ground.getWidth() != width || ground.getHeight() != height) {
      resize(ground, width, height);
      resize(marks, width, height);
      groundIsOld = true;
      resized(width, height);
    }
    double scale = getScene().getWindow().getRenderScaleX();
    if (groundIsOld) {
      groundIsOld = false;
      groundSurface.begin(scale);
      paintGround(groundSurface, width, height);
    }
    marksSurface.begin(scale);
    paintMarks(marksSurface, width, height);
  }

  private static void resize(Canvas canvas, double width, double height) {
    canvas.setWidth(width);
    canvas.setHeight(height);
  }
}

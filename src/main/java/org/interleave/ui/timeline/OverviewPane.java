package org.interleave.ui.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.interleave.paint.OverviewPainter;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/// The whole run in little; a click or a drag moves the visible part there.
public final class OverviewPane extends Region {

  private final Canvas ground = new Canvas();
  private final Canvas marks = new Canvas();
  private final FxSurface groundSurface = new FxSurface(ground);
  private final FxSurface marksSurface = new FxSurface(marks);
  private @Nullable TimelineViewModel model;
  private boolean groundIsOld = true;

  public OverviewPane() {
    getStyleClass().add("overview");
    getChildren().addAll(ground, marks);
    setOnMousePressed(this::centre);
    setOnMouseDragged(this::centre);
  }

  /// Binds the pane to what it shows; called once.
  public void show(TimelineViewModel shown) {
    model = shown;
    shown.timelineProperty().subscribe(this::repaintGround);
    shown.paletteProperty().subscribe(this::repaintGround);
    shown.timeShareProperty().subscribe(this::repaintGround);
    shown.windowProperty().subscribe(this::requestLayout);
    shown.momentProperty().subscribe(this::requestLayout);
  }

  private void repaintGround() {
    groundIsOld = true;
    requestLayout();
  }

  private void centre(MouseEvent event) {
    if (model != null && getWidth() > 0) {
      model.centre(event.getX() / getWidth());
    }
  }

  @Override
  protected void layoutChildren() {
    TimelineViewModel shown = model;
    Timeline timeline = shown == null ? null : shown.timelineProperty().get();
    if (shown == null || timeline == null || getScene() == null || getScene().getWindow() == null) {
      return;
    }
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    resizeTo(width, height);
    double scale = getScene().getWindow().getRenderScaleX();
    Axis axis = new Axis(timeline, shown.timeShareProperty().get());
    if (groundIsOld) {
      groundIsOld = false;
      groundSurface.begin(scale);
      OverviewPainter.paintGround(
          axis, width, height, shown.paletteProperty().get(), groundSurface);
    }
    marksSurface.begin(scale);
    OverviewPainter.paintMarks(
        shown.windowProperty().get(),
        axis.position(shown.momentProperty().get()),
        width,
        height,
        shown.paletteProperty().get(),
        marksSurface);
  }

  private void resizeTo(double width, double height) {
    if (ground.getWidth() != width || ground.getHeight() != height) {
      for (Canvas canvas : new Canvas[] {ground, marks}) {
        canvas.setWidth(width);
        canvas.setHeight(height);
      }
      groundIsOld = true;
    }
  }
}

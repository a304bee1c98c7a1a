package org.interleave.ui.timeline;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.interleave.paint.OverviewPainter;
import org.interleave.paint.Palette;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.jspecify.annotations.Nullable;

/// The whole run in little; a click or a drag moves the visible part there.
public final class OverviewPane extends Region {

  private final SheetView picture = new SheetView();
  private @Nullable TimelineViewModel model;
  private boolean groundIsOld = true;

  public OverviewPane() {
    getStyleClass().add("overview");
    getChildren().add(picture);
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
    if (width < 1 || height < 1) {
      return;
    }
    groundIsOld |= picture.resize(width, height, getScene().getWindow().getRenderScaleX());
    Axis axis = new Axis(timeline, shown.timeShareProperty().get());
    Palette palette = shown.paletteProperty().get();
    Window window = shown.windowProperty().get();
    double moment = axis.position(shown.momentProperty().get());
    picture.paint(
        groundIsOld
            ? surface -> OverviewPainter.paintGround(axis, width, height, palette, surface)
            : null,
        surface -> OverviewPainter.paintMarks(window, moment, width, height, palette, surface));
    groundIsOld = false;
  }
}

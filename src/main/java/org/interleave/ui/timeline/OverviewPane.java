package org.interleave.ui.timeline;

import javafx.scene.input.MouseEvent;
import org.interleave.paint.OverviewPainter;
import org.interleave.paint.Surface;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/// The whole run in little; a click or a drag moves the visible part there.
public final class OverviewPane extends SheetsPane {

  private @Nullable TimelineViewModel model;

  public OverviewPane() {
    getStyleClass().add("overview");
    setOnMousePressed(this::centre);
    setOnMouseDragged(this::centre);
  }

  /// Binds the pane to what it shows; called once.
  public void show(TimelineViewModel shown) {
    model = shown;
    shown.timelineProperty().subscribe(this::repaintAll);
    shown.paletteProperty().subscribe(this::repaintAll);
    shown.timeShareProperty().subscribe(this::repaintAll);
    shown.windowProperty().subscribe(this::repaintMarks);
    shown.momentProperty().subscribe(this::repaintMarks);
  }

  private void centre(MouseEvent event) {
    if (model != null && getWidth() > 0) {
      model.centre(event.getX() / getWidth());
    }
  }

  @Override
  void resized(double width, double height) {}

  @Override
  void paintGround(Surface surface, double width, double height) {
    TimelineViewModel shown = model;
    Axis axis = axis();
    if (shown != null && axis != null) {
      OverviewPainter.paintGround(axis, width, height, shown.paletteProperty().get(), surface);
    }
  }

  @Override
  void paintMarks(Surface surface, double width, double height) {
    TimelineViewModel shown = model;
    Axis axis = axis();
    if (shown != null && axis != null) {
      OverviewPainter.paintMarks(
          shown.windowProperty().get(),
          axis.position(shown.momentProperty().get()),
          width,
          height,
          shown.paletteProperty().get(),
          surface);
    }
  }

  private @Nullable Axis axis() {
    Timeline timeline = model == null ? null : model.timelineProperty().get();
    return model == null || timeline == null
        ? null
        : new Axis(timeline, model.timeShareProperty().get());
  }
}

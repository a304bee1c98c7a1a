package org.interleave.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.interleave.paint.Scene;
import org.interleave.paint.TimelinePainter;
import org.jspecify.annotations.Nullable;

/// The timeline as a picture of the size of the visible part. Painted at most once a frame, when
/// laid out.
public final class TimelinePane extends Region {

  private static final double WHEEL_ZOOM = 1.0018;
  private static final double CLICK_SLACK = 4;

  private final SheetView picture = new SheetView();
  private @Nullable TimelineViewModel model;
  private boolean groundIsOld = true;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;
  private Drag drag = Drag.NONE;

  private enum Drag {
    NONE,
    SCRUB,
    PAN
  }

  public TimelinePane() {
    getStyleClass().add("timeline");
    getChildren().add(picture);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(200, 160);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnMouseMoved(this::move);
    setOnScroll(this::scroll);
    setOnZoom(this::pinch);
  }

  /// Binds the pane to what it shows; called once.
  public void show(TimelineViewModel shown) {
    model = shown;
    shown.timelineProperty().subscribe(this::repaintGround);
    shown.paletteProperty().subscribe(this::repaintGround);
    shown.windowProperty().subscribe(this::repaintGround);
    shown.lanesProperty().subscribe(this::repaintGround);
    shown.timeShareProperty().subscribe(this::repaintGround);
    shown.momentProperty().subscribe(this::requestLayout);
    shown.selectedProperty().subscribe(this::requestLayout);
    shown.hoveredProperty().subscribe(this::requestLayout);
    setOnMouseExited(_ -> shown.hoverNothing());
  }

  private void repaintGround() {
    groundIsOld = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    TimelineViewModel shown = model;
    if (shown == null || getScene() == null || getScene().getWindow() == null) {
      return;
    }
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (width < 1 || height < 1) {
      return;
    }
    if (picture.resize(width, height, getScene().getWindow().getRenderScaleX())) {
      groundIsOld = true;
      shown.resize(width, height);
    }
    Scene scene = shown.scene();
    if (scene != null) {
      picture.paint(
          groundIsOld ? surface -> TimelinePainter.paintGround(scene, surface) : null,
          surface -> TimelinePainter.paintMarks(scene, surface));
      groundIsOld = false;
    }
  }

  private void press(MouseEvent event) {
    requestFocus();
    pressX = lastX = event.getX();
    pressY = lastY = event.getY();
    if (model != null && event.getButton() == MouseButton.PRIMARY) {
      drag = model.isOnRuler(event.getY()) ? Drag.SCRUB : Drag.NONE;
      if (drag == Drag.SCRUB) {
        model.scrub(event.getX());
      }
    }
  }

  private void drag(MouseEvent event) {
    if (model == null) {
      return;
    }
    if (drag == Drag.NONE && distance(event) > CLICK_SLACK) {
      drag = Drag.PAN;
    }
    if (drag == Drag.SCRUB) {
      model.scrub(event.getX());
    } else if (drag == Drag.PAN) {
      setCursor(Cursor.CLOSED_HAND);
      model.pan(event.getX() - lastX, event.getY() - lastY);
      lastX = event.getX();
      lastY = event.getY();
    }
  }

  private double distance(MouseEvent event) {
    return Math.hypot(event.getX() - pressX, event.getY() - pressY);
  }

  private void release(MouseEvent event) {
    setCursor(Cursor.DEFAULT);
    if (model == null || event.getButton() != MouseButton.PRIMARY || drag != Drag.NONE) {
      drag = Drag.NONE;
    } else if (event.getClickCount() == 2) {
      model.fit();
    } else {
      model.click(event.getX(), event.getY());
    }
  }

  private void move(MouseEvent event) {
    if (model != null) {
      model.hover(event.getX(), event.getY());
      setCursor(model.isOnRuler(event.getY()) ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }
  }

  private void scroll(ScrollEvent event) {
    if (model == null) {
      return;
    }
    if (event.isControlDown() || event.isShortcutDown()) {
      model.zoom(event.getX(), Math.pow(WHEEL_ZOOM, -event.getDeltaY()));
    } else if (model.canScroll() && !event.isShiftDown()) {
      model.pan(event.getDeltaX(), event.getDeltaY());
    } else {
      model.pan(event.getDeltaX() + event.getDeltaY(), 0);
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    if (model != null) {
      model.zoom(event.getX(), 1 / event.getZoomFactor());
      event.consume();
    }
  }
}

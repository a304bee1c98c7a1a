package org.interleave.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.interleave.paint.Ink;
import org.interleave.paint.Scene;
import org.interleave.paint.Surface;
import org.interleave.paint.TimelinePainter;
import org.jspecify.annotations.Nullable;

/// The timeline, and what the mouse does in it.
public final class TimelinePane extends SheetsPane {

  private static final double WHEEL_ZOOM = 1.004;
  private static final double CLICK_SLACK = 4;

  private final TimelinePainter painter = new TimelinePainter();
  private @Nullable TimelineViewModel model;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;
  private Drag drag = Drag.NONE;

  private enum Drag {
    NONE,
    SCRUB,
    PAN,
    STEP
  }

  public TimelinePane() {
    getStyleClass().add("timeline");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(200, 110);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnMouseMoved(this::move);
    setOnScroll(this::scroll);
    setOnZoom(this::pinch);
    focusVisibleProperty().subscribe(this::repaintMarks);
  }

  /// Binds the pane to what it shows; called once.
  public void show(TimelineViewModel shown) {
    model = shown;
    shown.timelineProperty().subscribe(this::repaintAll);
    shown.paletteProperty().subscribe(this::repaintAll);
    shown.windowProperty().subscribe(this::repaintAll);
    shown.lanesProperty().subscribe(this::repaintAll);
    shown.timeShareProperty().subscribe(this::repaintAll);
    shown.momentProperty().subscribe(this::repaintMarks);
    shown.selectedProperty().subscribe(this::repaintMarks);
    shown.pointerProperty().subscribe(this::repaintMarks);
    shown.litLineProperty().subscribe(this::repaintMarks);
    setOnMouseExited(_ -> shown.hoverNothing());
  }

  @Override
  void resized(double width, double height) {
    if (model != null) {
      model.resize(width, height);
    }
  }

  @Override
  void paintGround(Surface surface, double width, double height) {
    Scene scene = model == null ? null : model.scene();
    if (scene != null) {
      painter.paintGround(scene, surface);
    }
  }

  @Override
  void paintMarks(Surface surface, double width, double height) {
    Scene scene = model == null ? null : model.scene();
    if (scene != null) {
      painter.paintMarks(scene, surface);
      if (isFocusVisible()) {
        surface.outline(0, 0, width, height, 0, 2, scene.palette().of(Ink.SELECTION));
      }
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
      beginDrag(model, event.getButton() == MouseButton.PRIMARY);
    }
    if (drag == Drag.STEP) {
      model.drag(event.getX() - pressX);
    } else if (drag == Drag.SCRUB) {
      model.scrub(event.getX());
    } else if (drag == Drag.PAN) {
      model.pan(event.getX() - lastX, event.getY() - lastY);
      lastX = event.getX();
      lastY = event.getY();
    }
  }

  private void beginDrag(TimelineViewModel shown, boolean isPrimary) {
    setCursor(Cursor.CLOSED_HAND);
    if (isPrimary && shown.isMovable(pressX, pressY)) {
      drag = Drag.STEP;
      shown.grab(pressX, pressY);
    } else {
      drag = Drag.PAN;
      shown.grabPicture(pressX, pressY);
    }
  }

  private double distance(MouseEvent event) {
    return Math.hypot(event.getX() - pressX, event.getY() - pressY);
  }

  private void release(MouseEvent event) {
    setCursor(Cursor.DEFAULT);
    if (model != null && drag == Drag.STEP) {
      drag = Drag.NONE;
      model.drop();
    } else if (model == null || event.getButton() != MouseButton.PRIMARY || drag != Drag.NONE) {
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
      setCursor(cursor(model, event));
    }
  }

  private static Cursor cursor(TimelineViewModel shown, MouseEvent event) {
    if (shown.isOnRuler(event.getY())) {
      return Cursor.H_RESIZE;
    }
    return shown.isMovable(event.getX(), event.getY()) ? Cursor.OPEN_HAND : Cursor.DEFAULT;
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

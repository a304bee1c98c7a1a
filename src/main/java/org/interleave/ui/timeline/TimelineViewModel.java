package org.interleave.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.interleave.paint.Palette;
import org.interleave.paint.PointedOut;
import org.interleave.paint.Pointer;
import org.interleave.paint.Scene;
import org.interleave.paint.StandardPalette;
import org.interleave.run.RefusedChoice;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Dragged;
import org.interleave.timeline.LanePlan;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.RefusedMark;
import org.interleave.timeline.RefusedMarks;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Which part of which run is visible, which step is selected, and what the pointer does about it.
public final class TimelineViewModel {

  private static final double ZOOM_STEP = 0.7;
  private static final LanePlan NO_LANES = new LanePlan(1, 0, 0, 0, false);

  private final ObjectProperty<@Nullable Timeline> timeline = new SimpleObjectProperty<>();
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(StandardPalette.LIGHT);
  private final DoubleProperty em = new SimpleDoubleProperty(13);
  private final DoubleProperty moment = new SimpleDoubleProperty();
  private final DoubleProperty timeShare = new SimpleDoubleProperty();
  private final VisiblePart part = new VisiblePart();
  private final ReadOnlyObjectWrapper<Lanes> lanes =
      new ReadOnlyObjectWrapper<>(new Lanes(NO_LANES, 0, 0, 13, 0));
  private final IntegerProperty selected = new SimpleIntegerProperty(Trace.NO_ROW);
  private final ReadOnlyObjectWrapper<Pointer> pointer =
      new ReadOnlyObjectWrapper<>(new Pointer.Elsewhere());
  private final ObjectProperty<Movable> movable = new SimpleObjectProperty<>(Movable.SELECTED);
  private final IntegerProperty litLine = new SimpleIntegerProperty(PointedOut.NO_LINE);
  private DoubleConsumer onMomentChosen = _ -> {};
  private BiConsumer<Integer, Integer> onMove = (_, _) -> {};
  private Runnable onStuck = () -> {};
  private Consumer<List<RefusedChoice>> onRefusalsChosen = _ -> {};

  public TimelineViewModel() {
    timeline.subscribe(this::show);
    em.subscribe(_ -> resize(lanes.get().width(), lanes.get().height()));
    moment.subscribe((before, after) -> part.follow(before.doubleValue(), after.doubleValue()));
    timeShare.subscribe(
        (before, after) -> part.changeAxis(before.doubleValue(), after.doubleValue()));
  }

  public ObjectProperty<@Nullable Timeline> timelineProperty() {
    return timeline;
  }

  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /// The text size, in pixels.
  public DoubleProperty emProperty() {
    return em;
  }

  /// The moment that is showing; whoever plays the run sets it.
  public DoubleProperty momentProperty() {
    return moment;
  }

  /// 0 on the steps axis, 1 on the time axis, in between on the way from one to the other.
  public DoubleProperty timeShareProperty() {
    return timeShare;
  }

  public ReadOnlyObjectProperty<Window> windowProperty() {
    return part.windowProperty();
  }

  public ReadOnlyObjectProperty<Lanes> lanesProperty() {
    return lanes.getReadOnlyProperty();
  }

  /// The row of the selected step, or [Trace#NO_ROW].
  public IntegerProperty selectedProperty() {
    return selected;
  }

  /// The line of the listing whose steps are lit, or [PointedOut#NO_LINE].
  public IntegerProperty litLineProperty() {
    return litLine;
  }

  public ReadOnlyObjectProperty<Pointer> pointerProperty() {
    return pointer.getReadOnlyProperty();
  }

  public ObjectProperty<Movable> movableProperty() {
    return movable;
  }

  /// Is told the moment that the viewer wants to see.
  public void setOnMomentChosen(DoubleConsumer listener) {
    onMomentChosen = listener;
  }

  /// Is told that a step is to be moved to the place of another, by their rows.
  public void setOnMove(BiConsumer<Integer, Integer> listener) {
    onMove = listener;
  }

  /// Is told which refused choices the viewer wants to be told of; all are of one thread.
  public void setOnRefusalsChosen(Consumer<List<RefusedChoice>> listener) {
    onRefusalsChosen = listener;
  }

  /// Is told that somebody tries to drag what does not move: a step that is not selected, where the
  /// whole run is in sight anyway.
  public void setOnStuck(Runnable listener) {
    onStuck = listener;
  }

  /// Whether a step is at a point that can be dragged from there.
  boolean isMovable(double x, double y) {
    Projection projection = projection();
    int row = projection == null ? Trace.NO_ROW : projection.rowAt(x, y);
    return row != Trace.NO_ROW
        && switch (movable.get()) {
          case NONE -> false;
          case SELECTED -> row == selected.get();
          case ALL -> true;
        };
  }

  /// Takes hold of the step at a point, and selects it.
  void grab(double x, double y) {
    Projection projection = projection();
    if (projection != null) {
      selected.set(projection.rowAt(x, y));
      pointer.set(new Pointer.Dragging(new Dragged(selected.get(), 0)));
    }
  }

  /// Takes hold of the picture at a point.
  void grabPicture(double x, double y) {
    Projection projection = projection();
    boolean isAtStep = projection != null && projection.rowAt(x, y) != Trace.NO_ROW;
    if (isAtStep && movable.get() == Movable.SELECTED && part.window().equals(Window.ALL)) {
      onStuck.run();
    }
  }

  /// Has the grabbed step so far from its place, in pixels to the right.
  void drag(double by) {
    if (pointer.get() instanceof Pointer.Dragging(Dragged step)) {
      pointer.set(new Pointer.Dragging(new Dragged(step.row(), by)));
    }
  }

  /// Lets go of the grabbed step, which is to be moved to where it has been dragged.
  void drop() {
    Projection projection = projection();
    if (projection != null && pointer.get() instanceof Pointer.Dragging(Dragged step)) {
      pointer.set(new Pointer.Elsewhere());
      moveSelectedTo(step.wanted(projection));
    }
  }

  /// Lets go of the grabbed step where it was.
  ///
  /// @return whether there was one
  public boolean cancelDrag() {
    boolean isDragged = pointer.get() instanceof Pointer.Dragging;
    if (isDragged) {
      pointer.set(new Pointer.Elsewhere());
    }
    return isDragged;
  }

  /// Moves the selected step past so many others, to the left when negative.
  public void moveSelectedBy(int steps) {
    moveSelectedTo(selected.get() + steps);
  }

  private void moveSelectedTo(int row) {
    Timeline shown = timeline.get();
    int moved = selected.get();
    if (shown != null && moved != Trace.NO_ROW && row != moved && row >= 0) {
      onMove.accept(moved, Math.min(row, shown.trace().size()));
    }
  }

  /// Another run is shown whole, and of more of the same one what was being looked at. The variable
  /// in focus may change alone.
  private void show(@Nullable Timeline before, @Nullable Timeline shown) {
    if (before != null && shown != null && before.trace() == shown.trace()) {
      return;
    }
    pointer.set(new Pointer.Elsewhere());
    if (before != null && shown != null && shown.isMoreOf(before)) {
      selected.set(shown.rowOf(before, selected.get()));
    } else {
      selected.set(Trace.NO_ROW);
      litLine.set(PointedOut.NO_LINE);
    }
    part.show(shown, moment.get());
    resize(lanes.get().width(), lanes.get().height());
  }

  /// Takes note of the size of the picture, in pixels.
  public void resize(double width, double height) {
    Timeline shown = timeline.get();
    LanePlan plan = shown == null ? NO_LANES : shown.plan();
    lanes.set(new Lanes(plan, width, height, em.get(), lanes.get().scroll()).scrolled(0));
  }

  /// What is to be drawn, or null when there is no run yet.
  public @Nullable Scene scene() {
    Projection projection = projection();
    return projection == null
        ? null
        : new Scene(
            projection,
            moment.get(),
            new PointedOut(selected.get(), pointer.get(), litLine.get()),
            palette.get());
  }

  private @Nullable Projection projection() {
    Timeline shown = timeline.get();
    return shown == null
        ? null
        : new Projection(new Axis(shown, timeShare.get()), part.window(), lanes.get());
  }

  public void fit() {
    part.fit();
  }

  /// Zooms around an x: in when `factor` is below 1.
  public void zoom(double x, double factor) {
    Projection projection = projection();
    if (projection != null) {
      double within = Math.clamp(x, lanes.get().left(), lanes.get().right());
      part.zoom(projection.toPosition(within), factor);
    }
  }

  public void zoomIn() {
    zoom(ZOOM_STEP);
  }

  public void zoomOut() {
    zoom(1 / ZOOM_STEP);
  }

  /// Zooms around the moment that is showing, or the middle when that is out of sight.
  void zoom(double factor) {
    Projection projection = projection();
    if (projection != null) {
      double x = projection.momentX(moment.get());
      boolean inSight = x >= lanes.get().left() && x <= lanes.get().right();
      zoom(inSight ? x : (lanes.get().left() + lanes.get().right()) / 2, factor);
    }
  }

  /// Moves the picture with the pointer, by so many pixels.
  public void pan(double right, double down) {
    Projection projection = projection();
    if (projection != null) {
      part.move(-right / projection.plotWidth());
      lanes.set(lanes.get().scrolled(-down));
    }
  }

  /// Whether there are more thread lanes than fit.
  public boolean canScroll() {
    Lanes now = lanes.get();
    return now.scroll() > 0 || now.scrolled(1).scroll() > 0;
  }

  public void hover(double x, double y) {
    Projection projection = projection();
    pointer.set(projection == null ? new Pointer.Elsewhere() : at(projection, x, y));
  }

  /// Marks stand above steps.
  private static Pointer at(Projection projection, double x, double y) {
    Optional<RefusedMark> mark = new RefusedMarks(projection).at(x, y);
    int row = mark.isPresent() ? Trace.NO_ROW : projection.rowAt(x, y);
    return row == Trace.NO_ROW
        ? mark.<Pointer>map(Pointer.AtRefusals::new).orElse(new Pointer.Elsewhere())
        : new Pointer.AtStep(row);
  }

  public void hoverNothing() {
    pointer.set(new Pointer.Elsewhere());
  }

  /// Selects the step at a point and shows the moment right after it; at refused choices, has them
  /// told and shows their moment; beside the steps, selects nothing and shows the moment at that x.
  public void click(double x, double y) {
    Projection projection = projection();
    if (projection == null || x < lanes.get().left()) {
      focus(y);
      return;
    }
    Pointer clicked = at(projection, x, y);
    selected.set(clicked.row());
    switch (clicked) {
      case Pointer.AtStep(int row) -> onMomentChosen.accept(row + 1);
      case Pointer.AtRefusals(RefusedMark mark) -> {
        onMomentChosen.accept(mark.first().steps());
        onRefusalsChosen.accept(mark.choices());
      }
      case Pointer.Elsewhere _, Pointer.Dragging _ -> onMomentChosen.accept(projection.momentAt(x));
    }
  }

  /// Shows the way of the variable whose lane is at a height.
  private void focus(double y) {
    Timeline shown = timeline.get();
    int lane = lanes.get().valueAt(y);
    if (shown != null && lane >= 0) {
      timeline.set(shown.focusedOn(lane));
    }
  }

  /// Shows the moment at an x, and selects nothing.
  public void scrub(double x) {
    Projection projection = projection();
    if (projection != null) {
      selected.set(Trace.NO_ROW);
      double within = Math.clamp(x, lanes.get().left(), lanes.get().right());
      onMomentChosen.accept(projection.momentAt(within));
    }
  }

  public boolean isOnRuler(double y) {
    return y < lanes.get().rulerHeight();
  }

  /// Selects a step, makes sure that its lane can be seen, and shows the moment right after it.
  public void select(int row) {
    pointOut(row);
    if (row != Trace.NO_ROW) {
      onMomentChosen.accept(row + 1);
    }
  }

  /// Selects a step and makes sure that its lane can be seen.
  public void pointOut(int row) {
    selected.set(row);
    Timeline shown = timeline.get();
    if (row != Trace.NO_ROW && shown != null) {
      reveal(shown.trace().thread(row));
    }
  }

  /// Scrolls the lanes by so many lines of text.
  public void scroll(int lines) {
    lanes.set(lanes.get().scrolled(lines * em.get()));
  }

  private void reveal(int thread) {
    Lanes now = lanes.get();
    double above = now.threadsTop() - now.laneTop(thread);
    double below = now.laneTop(thread) + now.laneHeight(thread) - now.threadsBottom();
    if (above > 0) {
      lanes.set(now.scrolled(-above));
    } else if (below > 0) {
      lanes.set(now.scrolled(below));
    }
  }

  /// Centres the visible part on a position of the whole run.
  public void centre(double position) {
    part.centre(position);
  }
}

package org.interleave.ui.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.jspecify.annotations.Nullable;

/// Which part of a run is visible, and how it moves, grows and shrinks.
final class VisiblePart {

  /// No fewer steps, and no less time, are ever shown across the whole width.
  private static final double LEAST_STEPS = 4;

  private static final double LEAST_NANOS = 400;

  private final ReadOnlyObjectWrapper<Window> window = new ReadOnlyObjectWrapper<>(Window.ALL);
  private @Nullable Timeline shown;
  private double timeShare;
  private double outgrown = -1;

  ReadOnlyObjectProperty<Window> windowProperty() {
    return window.getReadOnlyProperty();
  }

  Window window() {
    return window.get();
  }

  /// Shows another run whole. Of more of the same one, the same steps stay visible.
  ///
  /// @param moment the moment that was showing
  void show(@Nullable Timeline next, double moment) {
    Timeline before = shown;
    shown = next;
    outgrown = -1;
    if (before == null || next == null || !next.isMoreOf(before)) {
      window.set(Window.ALL);
    } else if (!isAll()) {
      Axis old = new Axis(before, timeShare);
      outgrown = window().isShowing(old.position(moment)) ? -1 : moment;
      keepSteps(old, new Axis(next, timeShare));
    }
  }

  private boolean isAll() {
    return window().equals(Window.ALL);
  }

  /// Turns to another axis, on which the same steps stay visible.
  void changeAxis(double before, double after) {
    timeShare = after;
    if (shown != null && !isAll()) {
      keepSteps(new Axis(shown, before), new Axis(shown, after));
    }
  }

  private void keepSteps(Axis old, Axis next) {
    double from = next.position(old.moment(window().from()));
    double to = next.position(old.moment(window().to()));
    window.set(new Window(from, to).zoomed((from + to) / 2, 1, shortest()));
  }

  private double shortest() {
    if (shown == null || shown.extent().steps() == 0) {
      return 1;
    }
    double steps = LEAST_STEPS / shown.extent().steps();
    double time = LEAST_NANOS / Math.max(1.0, (double) shown.extent().nanos());
    return steps + timeShare * (time - steps);
  }

  void fit() {
    window.set(Window.ALL);
  }

  /// Shows `factor` times as much, with the same position in the same place.
  void zoom(double position, double factor) {
    window.set(window().zoomed(position, factor, shortest()));
  }

  /// Moves on by so much of what is visible.
  void move(double share) {
    window.set(window().moved(share * window().length()));
  }

  /// Centres the visible part on a position of the whole run.
  void centre(double position) {
    window.set(window().moved(position - (window().from() + window().to()) / 2));
  }

  /// Keeps the moment that is showing in sight; but when it was out of sight and moved on only
  /// because the run has grown, whoever looks at something else is left alone.
  void follow(double before, double moment) {
    boolean isGrowth = before == outgrown && shown != null && moment == shown.end();
    if (shown != null && !isGrowth) {
      window.set(window().showing(new Axis(shown, timeShare).position(moment)));
    }
  }
}

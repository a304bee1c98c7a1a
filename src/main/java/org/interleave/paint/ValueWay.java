package org.interleave.paint;

import java.util.Arrays;
import org.interleave.analysis.LostUpdates;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.trace.Trace;

/// The value's way: one line from the initial value through every write that survives, along the
/// foot of the lanes that it travelled through, and to the final value.
final class ValueWay implements Layer {

  /// Up to so many points, and where lanes are high enough, the line is drawn smoothly.
  private static final int MOST_SMOOTH = 100;

  private static final double THIN = 2;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int points;

  @Override
  public void paint(Scene scene, Surface surface) {
    scene
        .timeline()
        .focus()
        .filter(updates -> updates.survivors() > 0)
        .ifPresent(updates -> paint(scene, surface, updates));
  }

  private void paint(Scene scene, Surface surface, LostUpdates updates) {
    Projection projection = scene.projection();
    Trace trace = scene.trace();
    points = 0;
    double[] feet = feet(scene);
    int first = Math.max(0, updates.survivorsBefore(projection.firstRow()) - 1);
    int last = Math.min(updates.survivors(), updates.survivorsBefore(projection.lastRow()) + 1);
    if (first == 0) {
      add(projection.toPixels(0), y(scene, updates, 0));
    }
    for (int survivor = first; survivor < last; survivor++) {
      int write = updates.survivor(survivor);
      double foot = feet[trace.thread(write)];
      int source = updates.sourceOfSurvivor(survivor);
      if (source != Trace.NO_ROW) {
        add(projection.middleX(source), foot);
      }
      add(projection.middleX(write), foot);
    }
    if (last == updates.survivors()) {
      add(
          projection.momentX(projection.timeline().end()),
          y(scene, updates, updates.changes().count()));
    }
    draw(scene, surface);
  }

  private void add(double x, double y) {
    if (points == xs.length) {
      xs = Arrays.copyOf(xs, points * 2);
      ys = Arrays.copyOf(ys, points * 2);
    }
    // Clocks are read a little after a step, so on the time axis a read can seem to come too early.
    xs[points] = points == 0 ? x : Math.max(x, xs[points - 1]);
    ys[points++] = y;
  }

  private void draw(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    int lane = scene.timeline().focusedLane();
    double bottom = Math.min(lanes.height(), lanes.valueTop(lane) + lanes.valueHeight(lane));
    surface.clip(
        lanes.left(),
        lanes.threadsTop(),
        lanes.right() - lanes.left(),
        bottom - lanes.threadsTop());
    int color = scene.palette().of(Ink.WAY);
    boolean high = lanes.laneHeight(lanes.threads() - 1) >= scene.em();
    if (high && points <= MOST_SMOOTH) {
      surface.line(xs, ys, points, 0.3 * scene.em(), false, color);
    } else {
      drawSteps(surface, color, points < lanes.right() - lanes.left());
    }
    surface.unclip();
  }

  /// Along each lane, and straight up or down to the next. With more points than columns the ups
  /// and downs are left out: they would hide the lanes.
  private void drawSteps(Surface surface, int color, boolean connected) {
    for (int point = 0; point + 1 < points; point++) {
      double x = Math.rint(xs[point]);
      double y = Math.rint(ys[point]);
      double nextX = Math.rint(xs[point + 1]);
      double nextY = Math.rint(ys[point + 1]);
      if (connected || y == nextY) {
        surface.fill(x, y - 1, Math.max(THIN, nextX - x), THIN, color);
      }
      if (connected) {
        surface.fill(nextX, Math.min(y, nextY) - 1, THIN, Math.abs(nextY - y) + THIN, color);
      }
    }
  }

  /// The foot of each thread's lane, or the edge behind which it is out of sight.
  private static double[] feet(Scene scene) {
    Lanes lanes = scene.lanes();
    double[] feet = new double[lanes.threads()];
    for (int thread = 0; thread < feet.length; thread++) {
      double height = lanes.laneHeight(thread);
      double foot = lanes.laneTop(thread) + height + Math.min(2, height / 4);
      feet[thread] = Math.clamp(foot, lanes.threadsTop(), lanes.threadsBottom());
    }
    return feet;
  }

  /// Where the variable's lane has it when so many writes have been made.
  private static double y(Scene scene, LostUpdates updates, int made) {
    return new ValueScale(scene, scene.timeline().focusedLane())
        .y(updates.changes().isIntegers() ? updates.changes().number(made) : 0);
  }
}

package org.interleave.paint;

import java.util.Arrays;
import org.interleave.analysis.LostUpdates;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;

/// The value's way: one line from the initial value through every write that survives, along the
/// foot of the lanes that it travelled through, and to the final value.
final class ValueWay implements Layer {

  /// A line that goes through every lane in every column must not hide them.
  private static final int TRANSLUCENT = 0x60FFFFFF;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int points;

  @Override
  public void paint(Scene scene, Surface surface) {
    Projection projection = scene.projection();
    LostUpdates updates = scene.timeline().updates();
    if (updates.survivors() == 0) {
      return;
    }
    points = 0;
    int first = Math.max(0, updates.survivorsBefore(projection.firstRow()) - 1);
    int last = Math.min(updates.survivors(), updates.survivorsBefore(projection.lastRow()) + 1);
    if (first == 0) {
      add(projection.toPixels(0), initialY(scene));
    }
    for (int survivor = first; survivor < last; survivor++) {
      int write = updates.survivor(survivor);
      add(projection.middleX(updates.source(write)), foot(scene, updates.source(write)));
      add(projection.middleX(write), foot(scene, write));
    }
    if (last == updates.survivors()) {
      add(projection.momentX(projection.timeline().end()), finalY(scene));
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
    double bottom = lanes.valueTop() + lanes.valueHeight();
    surface.clip(
        lanes.left(),
        lanes.threadsTop(),
        lanes.right() - lanes.left(),
        bottom - lanes.threadsTop());
    if (points < lanes.right() - lanes.left()) {
      double stroke = points > 300 ? 2 : 0.3 * scene.em();
      surface.line(xs, ys, points, stroke, false, scene.palette().of(Ink.WAY));
    } else {
      drawColumns(surface, scene.palette().of(Ink.WAY) & TRANSLUCENT);
    }
    surface.unclip();
  }

  /// With more points than columns, what matters is how high and low the line goes in each column.
  private void drawColumns(Surface surface, int color) {
    double column = Math.floor(xs[0]);
    double least = ys[0];
    double greatest = ys[0];
    for (int point = 1; point <= points; point++) {
      if (point == points || Math.floor(xs[point]) > column) {
        double top = Math.rint(least);
        surface.fill(column, top, 1, Math.max(1, Math.rint(greatest) - top), color);
        if (point == points) {
          return;
        }
        column = Math.floor(xs[point]);
        least = ys[point - 1];
        greatest = least;
      }
      least = Math.min(least, ys[point]);
      greatest = Math.max(greatest, ys[point]);
    }
  }

  /// The foot of the lane that a step stands in, or the edge behind which the lane is out of sight.
  private static double foot(Scene scene, int row) {
    int thread = scene.trace().thread(row);
    double height = scene.lanes().laneHeight(thread);
    double foot = scene.lanes().laneTop(thread) + height + Math.min(2, height / 4);
    return Math.clamp(foot, scene.lanes().threadsTop(), scene.lanes().threadsBottom());
  }

  private static double initialY(Scene scene) {
    return new ValueScale(scene).y(scene.timeline().updates().ledger(0).actual());
  }

  private static double finalY(Scene scene) {
    return new ValueScale(scene).y(scene.timeline().updates().ledger().actual());
  }
}

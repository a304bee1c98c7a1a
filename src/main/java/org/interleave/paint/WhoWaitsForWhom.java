package org.interleave.paint;

import java.util.List;
import org.interleave.analysis.Obstacle;
import org.interleave.analysis.Standstill;
import org.interleave.timeline.Lanes;

/// Behind the end of a run that got stuck: in the lane of each thread that waits, for what, and an
/// arrow to the lane of the thread that it waits for. The arrows of a circle are strong.
final class WhoWaitsForWhom implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    scene
        .timeline()
        .findings()
        .standstill()
        .ifPresent(
            standstill -> {
              Lanes lanes = scene.lanes();
              surface.clip(
                  lanes.right(),
                  lanes.threadsTop(),
                  lanes.width() - lanes.right(),
                  lanes.threadsBottom() - lanes.threadsTop());
              paint(scene, surface, standstill);
              surface.unclip();
            });
  }

  private static void paint(Scene scene, Surface surface, Standstill standstill) {
    List<Obstacle> obstacles = standstill.obstacles();
    Lanes lanes = scene.lanes();
    double first = lanes.right() + 0.55 * (lanes.width() - lanes.right());
    double last = lanes.width() - 0.8 * scene.em();
    for (int number = 0; number < obstacles.size(); number++) {
      Obstacle obstacle = obstacles.get(number);
      double x = first + (last - first) * (number + 0.5) / obstacles.size();
      boolean inCycle = standstill.cycle().contains(obstacle);
      Arrow arrow = new Arrow(scene, surface, Math.rint(x), inCycle ? Ink.LOST : Ink.MUTED_TEXT);
      arrow.name(obstacle.thread(), standstill.name(obstacle));
      obstacle.awaited().stream().limit(1).forEach(thread -> arrow.draw(obstacle.thread(), thread));
    }
  }

  /// From the lane of a thread to the lane of another, in a column of its own.
  private record Arrow(Scene scene, Surface surface, double x, Ink ink) {

    void draw(int from, int to) {
      Lanes lanes = scene.lanes();
      double stroke = ink == Ink.LOST ? 3 : 1.5;
      double begin = y(from, 0.62);
      double end = y(to, from == to ? 0.88 : 0.3);
      double tip = lanes.right() + 2;
      double size = 0.5 * scene.em();
      int color = scene.palette().of(ink);
      line(lanes.right() + 2, begin, x, begin, stroke, color);
      line(x, begin, x, end, stroke, color);
      line(x, end, tip + size, end, stroke, color);
      surface.polygon(
          new double[] {tip, tip + 1.6 * size, tip + 1.6 * size},
          new double[] {end, end - size, end + size},
          color);
    }

    private void line(double x1, double y1, double x2, double y2, double stroke, int color) {
      surface.line(x1, y1, x2, y2, stroke, false, color);
    }

    private double y(int thread, double share) {
      Lanes lanes = scene.lanes();
      return Math.rint(lanes.laneTop(thread) + share * lanes.laneHeight(thread));
    }

    /// What the thread waits for.
    void name(int thread, String name) {
      Lanes lanes = scene.lanes();
      if (lanes.laneHeight(thread) < 1.2 * scene.em()) {
        return;
      }
      Lettering lettering = scene.boldLettering(0.85);
      surface.text(
          name,
          lanes.right() + 0.5 * scene.em(),
          y(thread, 0.62) + (lanes.laneHeight(thread) >= 3 * scene.em() ? 1.1 : -0.3) * scene.em(),
          lettering,
          Surface.Align.LEFT,
          scene.palette().of(ink));
    }
  }
}

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
      double x = Math.rint(first + (last - first) * (number + 0.5) / obstacles.size());
      Ink ink = ink(standstill, obstacle);
      obstacle.awaited().stream()
          .limit(1)
          .forEach(thread -> arrow(scene, surface, obstacle.thread(), thread, x, ink));
    }
    for (Obstacle obstacle : obstacles) {
      name(scene, surface, obstacle.thread(), standstill.name(obstacle), ink(standstill, obstacle));
    }
  }

  private static Ink ink(Standstill standstill, Obstacle obstacle) {
    return standstill.cycle().contains(obstacle) ? Ink.LOST : Ink.MUTED_TEXT;
  }

  /// From the lane of a thread, down or up at an x, to the lane of another.
  private static void arrow(Scene scene, Surface surface, int from, int to, double x, Ink ink) {
    double left = scene.lanes().right() + 2;
    double begin = y(scene, from, 0.72);
    double end = y(scene, to, from == to ? 0.95 : 0.22);
    double size = 0.45 * scene.em();
    double stroke = ink == Ink.LOST ? 3 : 1.5;
    int color = scene.palette().of(ink);
    double[] xs = {left, x, x, left + size};
    surface.line(xs, new double[] {begin, begin, end, end}, 4, stroke, false, color);
    surface.polygon(
        new double[] {left, left + 1.6 * size, left + 1.6 * size},
        new double[] {end, end - size, end + size},
        color);
  }

  private static double y(Scene scene, int thread, double share) {
    Lanes lanes = scene.lanes();
    return Math.rint(lanes.laneTop(thread) + share * lanes.laneHeight(thread));
  }

  /// What a thread waits for, on the line from its lane.
  private static void name(Scene scene, Surface surface, int thread, String whole, Ink ink) {
    Lanes lanes = scene.lanes();
    double em = scene.em();
    if (lanes.laneHeight(thread) < 1.2 * em) {
      return;
    }
    Lettering lettering = scene.boldLettering(0.85);
    double x = lanes.right() + 0.8 * em;
    double y = y(scene, thread, 0.72);
    double end = lanes.width() - 0.3 * em;
    Frame room = new Frame(x, y, end - x, em, x, end);
    String name = new Labels(scene, surface).shortenedWithin(room, whole, lettering);
    double width = Math.rint(surface.textWidth(name, lettering) + 0.5 * em);
    surface.fill(x, y - Math.rint(0.5 * em), width, em, scene.palette().of(Ink.BACKGROUND));
    surface.text(
        name, x + 0.25 * em, y + 0.3 * em, lettering, Surface.Align.LEFT, scene.palette().of(ink));
  }
}

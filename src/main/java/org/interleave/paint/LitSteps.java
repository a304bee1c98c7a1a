package org.interleave.paint;

import java.util.stream.IntStream;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.trace.Trace;

/// A frame around each step of the line that is lit, and a bar below those that are too narrow for
/// one.
final class LitSteps implements Layer {

  private static final double NARROWEST_FRAME = 6;
  private static final double STROKE = 2;
  private static final double BAR = 3;

  @Override
  public void paint(Scene scene, Surface surface) {
    if (scene.pointed().line() != PointedOut.NO_LINE) {
      Layer.withinThreads(scene, surface, () -> paintLanes(scene, surface));
    }
  }

  private static void paintLanes(Scene scene, Surface surface) {
    IntStream.range(0, scene.trace().threads())
        .filter(scene.lanes()::isVisible)
        .forEach(thread -> paintLane(scene, surface, thread));
  }

  private static void paintLane(Scene scene, Surface surface, int thread) {
    Projection projection = scene.projection();
    Trace trace = scene.trace();
    double painted = 0;
    for (int step = projection.firstStep(thread); step < projection.lastStep(thread); step++) {
      int row = trace.row(thread, step);
      if (trace.line(row) == scene.pointed().line()) {
        painted = paint(scene, surface, row, painted);
      }
    }
  }

  /// Returns up to which pixel the lane's bars have come.
  ///
  /// @param painted up to where they came before
  private static double paint(Scene scene, Surface surface, int row, double painted) {
    Lanes lanes = scene.lanes();
    int thread = scene.trace().thread(row);
    double from = Math.rint(scene.projection().beginX(row));
    double to = Math.rint(scene.projection().endX(row));
    int colour = scene.palette().of(Ink.SELECTION);
    if (to - from >= NARROWEST_FRAME) {
      double top = lanes.laneTop(thread);
      double height = lanes.laneHeight(thread);
      surface.outline(from, top, to - from - 1, height, 3, STROKE, colour);
    } else if (to + 1 > painted) {
      double bottom = lanes.laneTop(thread) + lanes.laneHeight(thread);
      double begin = Math.max(from, painted);
      surface.fill(begin, bottom - BAR, Math.max(1, to - begin), BAR, colour);
      return Math.max(to, begin + 1);
    }
    return painted;
  }
}

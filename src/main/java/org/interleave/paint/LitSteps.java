package org.interleave.paint;

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
    Projection projection = scene.projection();
    Trace trace = scene.trace();
    int[] painted = new int[trace.threads()];
    for (int row = projection.firstRow(); row < projection.lastRow(); row++) {
      if (trace.line(row) == scene.pointed().line() && scene.lanes().isVisible(trace.thread(row))) {
        paint(scene, surface, row, painted);
      }
    }
  }

  /// @param painted up to which pixel each thread's bars have come
  private static void paint(Scene scene, Surface surface, int row, int[] painted) {
    Lanes lanes = scene.lanes();
    int thread = scene.trace().thread(row);
    double from = Math.rint(scene.projection().beginX(row));
    double to = Math.rint(scene.projection().endX(row));
    int colour = scene.palette().of(Ink.SELECTION);
    if (to - from >= NARROWEST_FRAME) {
      double top = lanes.laneTop(thread);
      double height = lanes.laneHeight(thread);
      surface.outline(from, top, to - from - 1, height, 3, STROKE, colour);
    } else if (to + 1 > painted[thread]) {
      double bottom = lanes.laneTop(thread) + lanes.laneHeight(thread);
      double begin = Math.max(from, painted[thread]);
      surface.fill(begin, bottom - BAR, Math.max(1, to - begin), BAR, colour);
      painted[thread] = (int) Math.max(to, begin + 1);
    }
  }
}

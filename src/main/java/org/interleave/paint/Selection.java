package org.interleave.paint;

import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.trace.Trace;

/// A frame around the selected step, and a lighter one around the step under the pointer.
final class Selection implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    if (scene.hovered() != scene.selected()) {
      frame(scene, surface, scene.hovered(), 1.5);
    }
    frame(scene, surface, scene.selected(), 2.5);
  }

  private static void frame(Scene scene, Surface surface, int row, double stroke) {
    if (row == Trace.NO_ROW || !scene.lanes().isVisible(scene.trace().thread(row))) {
      return;
    }
    Projection projection = scene.projection();
    Lanes lanes = scene.lanes();
    int thread = scene.trace().thread(row);
    double from = Math.rint(projection.beginX(row)) - 3;
    double to = Math.max(Math.rint(projection.endX(row)) + 2, from + 7);
    double left = Math.max(from, lanes.left());
    double right = Math.min(to, lanes.right());
    if (left < right) {
      surface.clip(
          lanes.left(),
          lanes.threadsTop(),
          right - lanes.left(),
          lanes.threadsBottom() - lanes.threadsTop());
      double top = lanes.laneTop(thread) - 2;
      surface.outline(
          from,
          top,
          to - from,
          lanes.laneHeight(thread) + 4,
          4,
          stroke,
          scene.palette().of(Ink.SELECTION));
      surface.unclip();
    }
  }
}

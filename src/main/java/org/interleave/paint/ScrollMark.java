package org.interleave.paint;

import org.interleave.timeline.Lanes;

/// When there are more thread lanes than fit: which of them are in sight, at the right edge.
final class ScrollMark implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    double begin = lanes.scrollBegin();
    double end = lanes.scrollEnd();
    if (begin <= 0 && end >= 1) {
      return;
    }
    double top = lanes.threadsTop();
    double height = lanes.threadsBottom() - top;
    double width = Math.rint(0.4 * scene.em());
    double x = lanes.width() - width - 1;
    double from = Math.rint(top + begin * height);
    double length = Math.max(width, Math.rint((end - begin) * height));
    surface.fill(x, top, width, height, scene.palette().of(Ink.GRID));
    surface.fill(x, from, width, length, scene.palette().of(Ink.MUTED_TEXT));
  }
}

package org.interleave.paint;

import org.interleave.timeline.Lanes;

/// Dims what has not happened yet.
final class Future implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    double x = Math.clamp(scene.projection().momentX(scene.moment()), lanes.left(), lanes.right());
    double from = Math.ceil(x) + 1;
    if (scene.moment() < scene.timeline().end() && from < lanes.width()) {
      double top = Math.rint(lanes.rulerHeight() - 0.4 * scene.em());
      surface.fill(
          from, top, lanes.width() - from, lanes.height() - top, scene.palette().of(Ink.FUTURE));
    }
  }
}

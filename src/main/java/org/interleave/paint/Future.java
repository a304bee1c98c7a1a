package org.interleave.paint;

import org.interleave.timeline.Lanes;

/// Dims what has not happened yet; the run that this one came from has.
final class Future implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    double x = Math.clamp(scene.projection().momentX(scene.moment()), lanes.left(), lanes.right());
    double from = Math.ceil(x) + 1;
    if (scene.moment() < scene.timeline().end() && from < lanes.width()) {
      double top = Math.rint(lanes.rulerHeight() - 0.4 * scene.em());
      if (lanes.plan().original()) {
        dim(scene, surface, from, top, lanes.originalTop());
        top = lanes.partingTop();
      }
      dim(scene, surface, from, top, lanes.height());
    }
  }

  private static void dim(Scene scene, Surface surface, double from, double top, double bottom) {
    double width = scene.lanes().width() - from;
    surface.fill(from, top, width, bottom - top, scene.palette().of(Ink.FUTURE));
  }
}

package org.interleave.paint;

import org.interleave.analysis.ExceptionText;
import org.interleave.timeline.Lanes;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// The name of the exception that ended a thread, behind its last step, where its lane is empty.
final class RaisedNames implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    surface.clip(
        lanes.left(),
        lanes.threadsTop(),
        lanes.width() - lanes.left(),
        lanes.threadsBottom() - lanes.threadsTop());
    for (int thread = 0; thread < lanes.threads(); thread++) {
      int steps = scene.trace().steps(thread);
      if (steps > 0 && lanes.isVisible(thread)) {
        last(scene, surface, scene.trace().row(thread, steps - 1));
      }
    }
    surface.unclip();
  }

  private static void last(Scene scene, Surface surface, int row) {
    Trace trace = scene.trace();
    Lanes lanes = scene.lanes();
    int thread = trace.thread(row);
    double end = Math.rint(scene.projection().endX(row));
    if (trace.kind(row) != StepKind.RAISE
        || lanes.laneHeight(thread) < scene.em()
        || end <= lanes.left()
        || end > lanes.right() + 1) {
      return;
    }
    Lettering lettering = scene.boldLettering(0.85);
    String name = ExceptionText.type(trace, row);
    double width = Math.rint(surface.textWidth(name, lettering) + 0.8 * scene.em());
    double height = Math.min(lanes.laneHeight(thread), Math.rint(1.5 * scene.em()));
    if (end + width > lanes.width()) {
      return;
    }
    double y = Math.rint(lanes.laneTop(thread) + (lanes.laneHeight(thread) - height) / 2);
    surface.fill(end, y, width, height, 3, scene.palette().of(Ink.LOST_AREA));
    surface.text(
        name,
        end + 0.4 * scene.em(),
        y + height / 2 + 0.31 * scene.em(),
        lettering,
        Surface.Align.LEFT,
        scene.palette().of(Ink.LOST));
  }
}

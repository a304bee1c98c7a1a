package org.interleave.paint;

import org.interleave.analysis.ExceptionText;
import org.interleave.timeline.Lanes;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// The name of the exception that ended a thread, behind its last step, where its lane is empty; in
/// front of it when there is no room behind.
final class RaisedNames implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Layer.withinThreads(
        scene,
        surface,
        () -> {
          for (int thread = 0; thread < scene.lanes().threads(); thread++) {
            int steps = scene.trace().steps(thread);
            if (steps > 0 && scene.lanes().isVisible(thread)) {
              last(scene, surface, scene.trace().row(thread, steps - 1));
            }
          }
        });
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
    boolean behind = end + width <= lanes.right();
    double x = behind ? end : Math.rint(scene.projection().beginX(row)) - width;
    double y = Math.rint(lanes.laneTop(thread) + (lanes.laneHeight(thread) - height) / 2);
    surface.fill(x, y, width, height, 3, scene.palette().of(Ink.LOST_AREA));
    surface.text(
        name,
        x + 0.4 * scene.em(),
        y + height / 2 + 0.31 * scene.em(),
        lettering,
        Surface.Align.LEFT,
        scene.palette().of(Ink.LOST));
  }
}

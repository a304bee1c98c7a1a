package org.interleave.paint;

import org.interleave.timeline.Dragged;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;

/// A step that is being dragged: a translucent copy follows the pointer along the lane, its own
/// place is dimmed, and a line through all lanes stands where it would land.
final class Dragging implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    if (scene.pointed().pointer() instanceof Pointer.Dragging(Dragged step)) {
      Layer.withinThreads(scene, surface, () -> paint(scene, surface, step));
    }
  }

  private static void paint(Scene scene, Surface surface, Dragged step) {
    Projection projection = scene.projection();
    double begin = projection.beginX(step.row());
    double end = projection.endX(step.row());
    Frame place = frame(scene, step, begin, end);
    surface.fill(
        place.x(), place.y(), place.width(), place.height(), scene.palette().of(Ink.FUTURE));
    landing(scene, surface, step);
    Scene faded =
        new Scene(projection, scene.moment(), scene.pointed(), new Translucent(scene.palette()));
    new Block(faded, surface).paint(step.row(), begin + step.by(), end + step.by());
    Frame copy = frame(scene, step, begin + step.by(), end + step.by());
    surface.outline(
        copy.x(),
        copy.y(),
        copy.width(),
        copy.height(),
        copy.radius(),
        1.5,
        scene.palette().of(Ink.SELECTION));
  }

  private static Frame frame(Scene scene, Dragged step, double begin, double end) {
    return Frame.in(scene.lanes(), scene.trace().thread(step.row()), begin, end, 1);
  }

  private static void landing(Scene scene, Surface surface, Dragged step) {
    int landing = step.landing(scene.projection());
    if (landing == step.row()) {
      return;
    }
    Lanes lanes = scene.lanes();
    int moment = landing > step.row() ? landing + 1 : landing;
    double x = Math.rint(scene.projection().momentX(moment));
    int color = scene.palette().of(Ink.SELECTION);
    surface.line(x, lanes.threadsTop(), x, lanes.threadsBottom(), 1.5, true, color);
    int thread = scene.trace().thread(step.row());
    surface.fill(x - 2, lanes.laneTop(thread), 4, lanes.laneHeight(thread), 2, color);
  }
}

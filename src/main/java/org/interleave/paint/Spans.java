package org.interleave.paint;

import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Projection.Detail;

/// Every thread's steps: blocks where they are wide enough, density where they are not.
final class Spans implements Layer {

  private final Density density = new Density();
  private final Block block = new Block();

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    double height = lanes.threadsBottom() - lanes.threadsTop();
    surface.clip(lanes.left(), lanes.threadsTop(), lanes.right() - lanes.left(), height);
    density.begin(scene, surface);
    boolean pattern = scene.projection().detail() == Detail.PATTERN;
    for (int thread = 0; thread < lanes.threads(); thread++) {
      if (lanes.isVisible(thread)) {
        merge(scene, thread, pattern);
      }
    }
    density.end(scene, surface);
    if (!pattern) {
      for (int thread = 0; thread < lanes.threads(); thread++) {
        if (lanes.isVisible(thread)) {
          blocks(scene, surface, thread);
        }
      }
    }
    surface.unclip();
  }

  private void merge(Scene scene, int thread, boolean all) {
    Projection projection = scene.projection();
    int last = projection.lastStep(thread);
    for (int step = projection.firstStep(thread); step < last; step++) {
      int row = scene.trace().row(thread, step);
      double begin = projection.beginX(row);
      double end = projection.endX(row, next(scene, thread, step));
      if (all || end - begin < Projection.NARROWEST_BLOCK) {
        density.add(scene, row, begin, end);
      }
    }
    density.paintLane(scene, thread);
  }

  private void blocks(Scene scene, Surface surface, int thread) {
    Projection projection = scene.projection();
    int last = projection.lastStep(thread);
    for (int step = projection.firstStep(thread); step < last; step++) {
      int row = scene.trace().row(thread, step);
      double begin = projection.beginX(row);
      double end = projection.endX(row, next(scene, thread, step));
      if (end - begin >= Projection.NARROWEST_BLOCK
          && end > scene.lanes().left()
          && begin < scene.lanes().right()) {
        block.paint(scene, surface, row, begin, end);
      }
    }
  }

  private static int next(Scene scene, int thread, int step) {
    return step + 1 < scene.trace().steps(thread)
        ? scene.trace().row(thread, step + 1)
        : org.interleave.trace.Trace.NO_ROW;
  }
}

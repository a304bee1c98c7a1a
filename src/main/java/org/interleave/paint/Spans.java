package org.interleave.paint;

import java.util.function.IntConsumer;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Projection.Detail;
import org.interleave.trace.Trace;

/// Every thread's steps: blocks where they are wide enough, density where they are not.
final class Spans implements Layer {

  private final Density density = new Density();

  /// What is done with a step that reaches from one x to another.
  private interface Step {
    void at(int row, double begin, double end);
  }

  @Override
  public void paint(Scene scene, Surface surface) {
    Layer.withinThreads(scene, surface, () -> paintLanes(scene, surface));
  }

  private void paintLanes(Scene scene, Surface surface) {
    boolean pattern = scene.projection().detail() == Detail.PATTERN;
    density.begin(scene, surface);
    forEachLane(scene, thread -> merge(scene, surface, thread, pattern));
    if (!pattern) {
      forEachLane(scene, thread -> blocks(scene, surface, thread));
    }
  }

  private static void forEachLane(Scene scene, IntConsumer lane) {
    Lanes lanes = scene.lanes();
    for (int thread = 0; thread < lanes.threads(); thread++) {
      if (lanes.isVisible(thread)) {
        lane.accept(thread);
      }
    }
  }

  private void merge(Scene scene, Surface surface, int thread, boolean all) {
    forEachStep(
        scene,
        thread,
        (row, begin, end) -> {
          if (all || end - begin < Projection.NARROWEST_BLOCK) {
            density.add(scene, row, begin, end);
          }
        });
    density.paintLane(scene, surface, thread);
  }

  private void blocks(Scene scene, Surface surface, int thread) {
    Lanes lanes = scene.lanes();
    Block block = new Block(scene, surface);
    forEachStep(
        scene,
        thread,
        (row, begin, end) -> {
          boolean visible = end > lanes.left() && begin < lanes.right();
          if (visible && end - begin >= Projection.NARROWEST_BLOCK) {
            block.paint(row, begin, end);
          }
        });
  }

  private static void forEachStep(Scene scene, int thread, Step action) {
    Projection projection = scene.projection();
    Trace trace = scene.trace();
    int step = projection.firstStep(thread);
    int last = projection.lastStep(thread);
    int row = step < last ? trace.row(thread, step) : Trace.NO_ROW;
    for (; step < last; step++) {
      int next = step + 1 < trace.steps(thread) ? trace.row(thread, step + 1) : Trace.NO_ROW;
      action.at(row, projection.beginX(row), projection.endX(row, next));
      row = next;
    }
  }
}

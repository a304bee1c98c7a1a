package org.interleave.paint;

import org.interleave.analysis.SyncHistory;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Projection.Detail;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// A line from each release to the acquire of the thread that the lock was handed to, from each
/// signal to those whom it wakes, and from each put to the get of the same item.
final class HandOvers implements Layer {

  /// Beside narrower steps, or in low lanes, the lines would be all that one sees.
  private static final double NARROWEST = 6;

  @Override
  public void paint(Scene scene, Surface surface) {
    boolean low = scene.lanes().laneHeight(scene.lanes().threads() - 1) < scene.em();
    if (low || scene.projection().detail() == Detail.PATTERN) {
      return;
    }
    Layer.withinThreads(scene, surface, () -> paintAll(scene, surface));
  }

  private static void paintAll(Scene scene, Surface surface) {
    Projection projection = scene.projection();
    for (SyncHistory lock : scene.timeline().objects()) {
      int last = Math.min(lock.steps() - 1, lock.stepBefore(projection.lastRow()) + 1);
      for (int step = Math.max(0, lock.stepBefore(projection.firstRow())); step <= last; step++) {
        handOver(scene, surface, lock.row(step));
      }
    }
  }

  private static void handOver(Scene scene, Surface surface, int acquire) {
    Trace trace = scene.trace();
    int release = trace.cause(acquire);
    if (!takes(trace.kind(acquire))
        || release == Trace.NO_ROW
        || trace.thread(release) == trace.thread(acquire)) {
      return;
    }
    Projection projection = scene.projection();
    if (projection.endX(acquire) - projection.beginX(acquire) < NARROWEST) {
      return;
    }
    Lanes lanes = scene.lanes();
    boolean down = trace.thread(release) < trace.thread(acquire);
    double fromX = projection.endX(release) - 2;
    double toX = projection.middleX(acquire);
    double fromY = edge(lanes, trace.thread(release), down ? 0.92 : 0.08);
    double toY = edge(lanes, trace.thread(acquire), down ? 0.08 : 0.92);
    int color = scene.palette().of(Ink.ON_WAITING);
    surface.line(fromX, fromY, toX, toY, 1.6, false, color);
    surface.fill(toX - 2.5, toY - 2.5, 5, 5, 2.5, color);
  }

  private static boolean takes(StepKind kind) {
    return kind == StepKind.ACQUIRE || kind == StepKind.WAKE || kind == StepKind.READ;
  }

  private static double edge(Lanes lanes, int thread, double share) {
    return lanes.laneTop(thread) + share * lanes.laneHeight(thread);
  }
}

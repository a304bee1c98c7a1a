package org.interleave.paint;

import org.interleave.analysis.SyncHistory;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.trace.StepKind;

/// One lane for each synchronisation object: how it stands, and below that who waits.
final class ObjectLanes implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    for (int lane = 0; lane < lanes.plan().objects(); lane++) {
      Layer.withinLower(
          scene,
          surface,
          lanes.objectTop(lane),
          lanes.objectHeight(),
          object(scene, surface, lane));
    }
  }

  private static Runnable object(Scene scene, Surface surface, int lane) {
    return () -> paint(scene, surface, lane);
  }

  /// Steps of the object that fall into one column of pixels become one segment, the last one's.
  private static void paint(Scene scene, Surface surface, int lane) {
    SyncHistory object = scene.timeline().objects().get(lane);
    ObjectSegment segment =
        new ObjectSegment(scene, surface, object, scene.lanes().objectTop(lane));
    Projection projection = scene.projection();
    Lanes lanes = scene.lanes();
    int last = object.stepBefore(projection.lastRow());
    int step = object.stepBefore(projection.firstRow());
    double from = step < 0 ? lanes.left() : x(scene, object.row(step));
    for (; step <= last; step++) {
      double to =
          step + 1 < object.steps()
              ? x(scene, object.row(step + 1))
              : projection.momentX(projection.timeline().end());
      double begin = Math.max(Math.rint(from), lanes.left());
      double end = Math.min(Math.rint(to), lanes.right());
      if (end > begin) {
        segment.paint(step, begin, end - begin);
        from = to;
      }
    }
  }

  /// A lock is held until its release has been carried out, and so it is with all that changes; but
  /// who waits, waits from the beginning.
  private static double x(Scene scene, int row) {
    Projection projection = scene.projection();
    StepKind kind = scene.trace().kind(row);
    boolean atBegin = kind.isWaiting() || kind == StepKind.ACQUIRE || kind == StepKind.WAKE;
    return atBegin ? projection.beginX(row) : projection.endX(row);
  }
}

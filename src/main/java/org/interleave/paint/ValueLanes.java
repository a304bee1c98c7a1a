package org.interleave.paint;

import org.interleave.analysis.Changes;
import org.interleave.timeline.Lanes;

/// The shared values over the run, a lane for each: integers as a curve, all others as text.
final class ValueLanes implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    for (int lane = 0; lane < lanes.plan().values(); lane++) {
      Layer.withinLower(
          scene,
          surface,
          lanes.valueTop(lane),
          lanes.valueHeight(lane),
          value(scene, surface, lane));
    }
  }

  private static Runnable value(Scene scene, Surface surface, int lane) {
    Changes changes = scene.timeline().values().get(lane);
    return () -> {
      if (changes.isIntegers()) {
        ValueCurve.paint(scene, surface, lane);
      } else {
        ValueTexts.paint(scene, surface, lane);
      }
    };
  }
}

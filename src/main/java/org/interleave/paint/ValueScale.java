package org.interleave.paint;

import org.interleave.analysis.Changes;
import org.interleave.analysis.LostUpdates;
import org.interleave.timeline.Lanes;

/// Where a value stands in its lane; texts stand in the middle of theirs.
final class ValueScale {

  private final double bottom;
  private final double height;
  private final long lowest;
  private final long highest;

  ValueScale(Scene scene, int lane) {
    Lanes lanes = scene.lanes();
    Changes changes = scene.timeline().values().get(lane);
    double room = changes.isIntegers() ? 0.9 * scene.em() : lanes.valueHeight(lane) / 2;
    bottom = lanes.valueTop(lane) + lanes.valueHeight(lane) - room;
    height = lanes.valueHeight(lane) - 2 * room;
    lowest = changes.least();
    long expected = scene.timeline().updatesIn(lane).map(ValueScale::expected).orElse(lowest);
    highest = Math.max(lowest + 1, Math.max(changes.greatest(), expected));
  }

  private static long expected(LostUpdates updates) {
    return updates.expectedAfter(updates.changes().count());
  }

  double y(long value) {
    return Math.rint(bottom - (double) (value - lowest) / (highest - lowest) * height);
  }
}

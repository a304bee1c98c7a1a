package org.interleave.paint;

import org.interleave.analysis.Ledger;
import org.interleave.timeline.Lanes;

/// Where a value stands in the value lane.
final class ValueScale {

  private final double bottom;
  private final double height;
  private final long lowest;
  private final long highest;

  ValueScale(Scene scene) {
    Lanes lanes = scene.lanes();
    double room = 0.9 * scene.em();
    bottom = lanes.valueTop() + lanes.valueHeight() - room;
    height = lanes.valueHeight() - 2 * room;
    Ledger begin = scene.timeline().updates().ledger(0);
    lowest = begin.actual();
    highest = Math.max(lowest + 1, scene.timeline().updates().ledger().expected());
  }

  double y(long value) {
    return Math.rint(bottom - (double) (value - lowest) / (highest - lowest) * height);
  }
}

package org.interleave.paint;

import java.util.List;

/// Draws the timeline in two sheets. The ground changes with the visible part of the run; the marks
/// above it change with the moment and the pointer, many times a second, and leave the ground
/// alone.
public final class TimelinePainter {

  private static final List<Layer> GROUND =
      List.of(
          new LaneStripes(),
          new Ruler(),
          new Spans(),
          new LockLanes(),
          new HandOvers(),
          new ValueLane(),
          new ValueWay(),
          new LostMarks());

  private static final List<Layer> MARKS =
      List.of(
          new Future(),
          new StaleRead(),
          new Selection(),
          new Headers(),
          new Playhead(),
          new HoverTag());

  private TimelinePainter() {}

  public static void paintGround(Scene scene, Surface surface) {
    GROUND.forEach(layer -> layer.paint(scene, surface));
  }

  public static void paintMarks(Scene scene, Surface surface) {
    MARKS.forEach(layer -> layer.paint(scene, surface));
  }
}

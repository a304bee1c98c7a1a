package org.interleave.paint;

import java.util.List;

/// Draws the timeline in two sheets. The ground changes with the visible part of the run; the marks
/// above it change with the moment and the pointer, many times a second, and leave the ground
/// alone.
public final class TimelinePainter {

  private final List<Layer> ground =
      List.of(
          new LaneStripes(),
          new Ruler(),
          new OriginalRow(),
          new Spans(),
          new ObjectLanes(),
          new HandOvers(),
          new ValueLanes(),
          new ValueWay(),
          new RaisedNames(),
          new Parting(),
          new Refusals(),
          new FindingMarks());

  private final List<Layer> marks =
      List.of(
          new WhoWaitsForWhom(),
          new Future(),
          new StaleRead(),
          new LitSteps(),
          new Selection(),
          new Dragging(),
          new Headers(),
          new ScrollMark(),
          new Playhead(),
          new HoverTag());

  public void paintGround(Scene scene, Surface surface) {
    ground.forEach(layer -> layer.paint(scene, surface));
  }

  public void paintMarks(Scene scene, Surface surface) {
    marks.forEach(layer -> layer.paint(scene, surface));
  }
}

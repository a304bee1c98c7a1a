package org.interleave.paint;

import org.interleave.timeline.Axis;
import org.interleave.timeline.Axis.Measure;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.Trace;

/// All that a picture shows: a part of a run, a moment in it, and the steps that are pointed out.
///
/// @param moment how many steps have been taken; what comes after is dimmed
public record Scene(Projection projection, double moment, PointedOut pointed, Palette palette) {

  private static final double PRINTED_EM = 14;
  private static final double MOST_HEIGHT = 1000;

  public Timeline timeline() {
    return projection.timeline();
  }

  public Trace trace() {
    return projection.trace();
  }

  public Lanes lanes() {
    return projection.lanes();
  }

  /// The whole run at its end, in a light picture of its own.
  ///
  /// @param width in pixels
  public static Scene whole(Trace trace, Measure measure, double width) {
    Timeline timeline = new Timeline(trace);
    Lanes lanes = Lanes.whole(timeline.plan(), width, MOST_HEIGHT, PRINTED_EM);
    Projection projection = new Projection(Axis.of(timeline, measure), Window.ALL, lanes);
    return new Scene(projection, timeline.end(), PointedOut.NOTHING, StandardPalette.LIGHT);
  }

  /// The whole run at its end, in a picture as wide as this one and high enough for all lanes.
  public Scene whole() {
    Lanes all = Lanes.whole(lanes().plan(), lanes().width(), lanes().height(), em());
    return new Scene(
        new Projection(projection.axis(), Window.ALL, all),
        timeline().end(),
        PointedOut.NOTHING,
        palette);
  }

  /// The same without a pointer.
  public Scene withoutPointer() {
    PointedOut still = new PointedOut(selected(), new Pointer.Elsewhere(), pointed.line());
    return new Scene(projection, moment, still, palette);
  }

  int selected() {
    return pointed.selected();
  }

  int hovered() {
    return pointed.pointer().row();
  }

  double em() {
    return projection.lanes().em();
  }

  Lettering lettering(double ems) {
    return new Lettering(ems * em(), false);
  }

  Lettering boldLettering(double ems) {
    return new Lettering(ems * em(), true);
  }
}

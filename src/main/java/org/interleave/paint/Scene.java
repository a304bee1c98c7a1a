package org.interleave.paint;

import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.Trace;

/// All that a picture shows: a part of a run, a moment in it, and the steps that are pointed out.
///
/// @param moment how many steps have been taken; what comes after is dimmed
/// @param selected the row of the selected step, or [Trace#NO_ROW]
/// @param hovered the row of the step under the pointer, or [Trace#NO_ROW]
public record Scene(
    Projection projection, double moment, int selected, int hovered, Palette palette) {

  public Timeline timeline() {
    return projection.timeline();
  }

  public Trace trace() {
    return projection.trace();
  }

  public Lanes lanes() {
    return projection.lanes();
  }

  /// The whole run at its end, in a picture as wide as this one and high enough for all lanes.
  public Scene whole() {
    Lanes all =
        Lanes.whole(lanes().threads(), lanes().locks(), lanes().width(), lanes().height(), em());
    return new Scene(
        new Projection(projection.axis(), Window.ALL, all),
        timeline().end(),
        Trace.NO_ROW,
        Trace.NO_ROW,
        palette);
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

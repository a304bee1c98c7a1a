package org.interleave.paint;

import org.interleave.timeline.Axis;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.StepKind;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Told;
import org.interleave.trace.Trace;

/// Tiny runs, drawn with columns of 60 pixels that begin at x = 105, so that step n stands from 105
/// + 60 n on.
final class TinyScenes {

  private TinyScenes() {}

  static double column(double step) {
    return 105 + 60 * step;
  }

  static Scene scene(Trace trace, double moment, int selected) {
    Timeline timeline = new Timeline(trace);
    Lanes lanes = new Lanes(timeline.plan(), column(trace.size()) + 8, 500, 10, 0);
    Projection projection = new Projection(new Axis(timeline, 0), Window.ALL, lanes);
    return new Scene(projection, moment, PointedOut.selected(selected), NamedPalette.PALETTE);
  }

  static Scene race(double moment, int selected) {
    return scene(TinyRuns.race(), moment, selected);
  }

  static Scene locked(double moment) {
    return scene(TinyRuns.lockedRun(), moment, Trace.NO_ROW);
  }

  static Scene scene(Projection view) {
    return new Scene(view, view.timeline().end() / 2.0, PointedOut.NOTHING, NamedPalette.PALETTE);
  }

  static Told started() {
    return Told.of("Thread-1", "Thread-2")
        .step(0, StepKind.START, "", 1)
        .step(0, StepKind.START, "", 2);
  }
}

package org.interleave.playback;

import org.interleave.timeline.Axis.Measure;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Trace;

/// The moment of a run that is showing, and how it moves: step by step, or by itself. At speed 1 it
/// plays one step a second on the steps axis, and one millisecond of the run a second on the time
/// axis.
public final class Playback {

  public static final double SLOWEST = 0.1;
  public static final double FASTEST = 100;

  private static final double STEPS_A_SECOND = 1;
  private static final double NANOS_A_SECOND = 1e6;

  private final Timeline timeline;
  private double moment;
  private boolean playing;

  /// Shows the end of the run, with everything in it.
  public Playback(Timeline timeline) {
    this.timeline = timeline;
    this.moment = timeline.end();
  }

  /// Shows the moment of another playback, and plays on if that is playing.
  public void goOnFrom(Playback other) {
    moment = timeline.clamp(other.moment);
    playing = other.playing;
  }

  public boolean isAtEnd() {
    return moment >= timeline.end();
  }

  /// How many steps have been taken; a fraction is on the way to the next.
  public double moment() {
    return moment;
  }

  public boolean isPlaying() {
    return playing;
  }

  /// Plays on, or from the beginning when the end is showing.
  public void play() {
    if (moment >= timeline.end()) {
      moment = 0;
    }
    playing = timeline.end() > 0;
  }

  public void pause() {
    playing = false;
  }

  /// Shows another moment, and pauses.
  public void goTo(double other) {
    moment = timeline.clamp(other);
    pause();
  }

  public void stepForward() {
    goTo(Math.floor(moment) + 1);
  }

  public void stepBack() {
    goTo(Math.ceil(moment) - 1);
  }

  public void goToBegin() {
    goTo(0);
  }

  public void goToEnd() {
    goTo(timeline.end());
  }

  /// Shows the moment right after the next step worth a visit, such as a lost update, and returns
  /// its row, or [Trace#NO_ROW].
  public int nextFinding() {
    return showFinding(timeline.findings().next((int) moment));
  }

  /// Shows the moment right after the step worth a visit that came before the one that is showing,
  /// and returns its row, or [Trace#NO_ROW].
  public int previousFinding() {
    return showFinding(timeline.findings().previous((int) Math.ceil(moment) - 1));
  }

  private int showFinding(int row) {
    if (row != Trace.NO_ROW) {
      goTo(row + 1);
    }
    return row;
  }

  /// Lets time pass; pauses at the end of the run.
  ///
  /// @param seconds on the viewer's clock
  /// @param speed from [#SLOWEST] to [#FASTEST]
  public void advance(double seconds, double speed, Measure measure) {
    if (!playing) {
      return;
    }
    double passed = seconds * speed;
    moment =
        timeline.clamp(
            measure == Measure.STEPS
                ? moment + passed * STEPS_A_SECOND
                : timeline.momentAtNanos(timeline.nanosAt(moment) + passed * NANOS_A_SECOND));
    if (moment >= timeline.end()) {
      pause();
    }
  }
}

package org.interleave.timeline;

import org.interleave.trace.Trace;

/// Places moments and steps along a run. Between the two axes there are all mixtures of them, so
/// that a picture can move smoothly from one to the other.
///
/// @param timeShare 0 for the steps axis, 1 for the time axis
public record Axis(Timeline timeline, double timeShare) {

  /// Which measure a picture is drawn to.
  public enum Measure {
    /// One column a step: a read of 50 ns and a sleep of 1 ms are both visible.
    STEPS,
    /// Time as the clock had it.
    TIME
  }

  public static Axis of(Timeline timeline, Measure measure) {
    return new Axis(timeline, measure == Measure.TIME ? 1 : 0);
  }

  /// The position of a moment.
  public double position(double moment) {
    return perStep() * moment + perNano() * timeline.nanosAt(moment);
  }

  /// The moment at a position, by bisection: positions grow with moments. Where the axis is longer
  /// than the run, moments go on beyond its end, a step each.
  public double moment(double position) {
    int taken = 0;
    int notTaken = timeline.end() + 1;
    while (notTaken - taken > 1) {
      int middle = (taken + notTaken) >>> 1;
      if (position(middle) <= position) {
        taken = middle;
      } else {
        notTaken = middle;
      }
    }
    if (taken == timeline.end()) {
      return Math.clamp(
          taken + share(position - position(taken), perStep()), taken, timeline.extent().steps());
    }
    double from = position(taken);
    return taken + Math.clamp(share(position - from, position(taken + 1) - from), 0, 1);
  }

  /// How many rows there are up to the last one that takes its place before a position, by
  /// bisection.
  int rowsBefore(double position) {
    int before = 0;
    int notBefore = timeline.end();
    while (before < notBefore) {
      int middle = (before + notBefore) >>> 1;
      if (perStep() * middle + perNano() * timeline.clock().notBefore(middle) < position) {
        before = middle + 1;
      } else {
        notBefore = middle;
      }
    }
    return before;
  }

  /// The position at which a step begins.
  public double begin(int row) {
    return perStep() * row + perNano() * (double) trace().begin(row);
  }

  /// The position at which a step ends. On the steps axis it takes one column, or when its thread
  /// only waits, all columns up to the thread's next step.
  ///
  /// @param next the thread's next row, or [Trace#NO_ROW]
  public double end(int row, int next) {
    return perStep() * endColumn(row, next) + perNano() * (double) trace().end(row);
  }

  /// How many columns end with a step, its own included.
  int endColumn(int row, int next) {
    if (!trace().kind(row).isWaiting()) {
      return row + 1;
    }
    return next == Trace.NO_ROW ? timeline.end() : next;
  }

  public double end(int row) {
    return end(row, trace().kind(row).isWaiting() ? trace().nextOfSameThread(row) : Trace.NO_ROW);
  }

  private Trace trace() {
    return timeline.trace();
  }

  /// How far a position moves on with each step.
  double perStep() {
    return (1 - timeShare) * share(1, timeline.extent().steps());
  }

  /// How far a position moves on with each nanosecond.
  double perNano() {
    return timeShare * share(1, (double) timeline.extent().nanos());
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : part / whole;
  }
}

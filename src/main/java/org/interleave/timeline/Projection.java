package org.interleave.timeline;

import org.interleave.trace.Trace;

/// Where the steps of a run stand in a picture: the one way from rows and moments to pixels, and
/// back.
public record Projection(Axis axis, Window window, Lanes lanes) {

  /// A step that is narrower than this many pixels merges with its neighbours.
  public static final double NARROWEST_BLOCK = 3;

  /// More visible steps than this are drawn as a pattern.
  private static final int MOST_BLOCKS = 1500;

  /// How the steps are drawn.
  public enum Detail {
    /// Each step that is wide enough is a block.
    BLOCKS,
    /// Lanes are patterns of density.
    PATTERN
  }

  public Timeline timeline() {
    return axis.timeline();
  }

  public Trace trace() {
    return axis.timeline().trace();
  }

  public double toPixels(double position) {
    return lanes.left() + (position - window.from()) / window.length() * plotWidth();
  }

  public double toPosition(double pixels) {
    return window.from() + (pixels - lanes.left()) / plotWidth() * window.length();
  }

  public double plotWidth() {
    return lanes.right() - lanes.left();
  }

  /// Where a moment stands, in pixels from the left.
  public double momentX(double moment) {
    return toPixels(axis.position(moment));
  }

  public double momentAt(double pixels) {
    return axis.moment(toPosition(pixels));
  }

  /// The left edge of a step's span, in pixels.
  public double beginX(int row) {
    return toPixels(axis.begin(row));
  }

  /// The right edge of a step's span, in pixels.
  public double endX(int row) {
    return toPixels(axis.end(row));
  }

  /// The middle of a step's span, in pixels.
  public double middleX(int row) {
    return (beginX(row) + endX(row)) / 2;
  }

  /// See [Axis#end(int, int)].
  public double endX(int row, int next) {
    return toPixels(axis.end(row, next));
  }

  /// The first row that can be seen but for spans that reach in from the left.
  public int firstRow() {
    return (int) Math.floor(axis.moment(window.from()));
  }

  /// The row after the last one that can be seen.
  public int lastRow() {
    return Math.min(timeline().end(), (int) Math.ceil(axis.moment(window.to())) + 1);
  }

  public Detail detail() {
    return lastRow() - firstRow() > MOST_BLOCKS ? Detail.PATTERN : Detail.BLOCKS;
  }

  /// The index of a thread's first step that can be seen, with the one that reaches in from the
  /// left.
  public int firstStep(int thread) {
    return Math.max(0, trace().stepsBefore(thread, firstRow()) - 1);
  }

  /// The index after a thread's last step that can be seen.
  public int lastStep(int thread) {
    return Math.min(trace().steps(thread), trace().stepsBefore(thread, lastRow()) + 1);
  }

  /// The row of the step under a point, or [Trace#NO_ROW]: of several that are too narrow, a lost
  /// write first, as it is the one that is looked for.
  public int rowAt(double x, double y) {
    int thread = lanes.threadAt(y);
    if (thread < 0 || x < lanes.left() || x > lanes.right()) {
      return Trace.NO_ROW;
    }
    int found = Trace.NO_ROW;
    for (int step = firstStep(thread); step < lastStep(thread); step++) {
      int row = trace().row(thread, step);
      double begin = beginX(row);
      double end = Math.max(endX(row), begin + NARROWEST_BLOCK);
      if (begin <= x && x < end && !isBetter(found, row)) {
        found = row;
      }
    }
    return found;
  }

  private boolean isBetter(int found, int row) {
    return found != Trace.NO_ROW
        && (timeline().updates().isLost(found)
            || (trace().kind(row).isWaiting() && !trace().kind(found).isWaiting()));
  }
}

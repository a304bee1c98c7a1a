package org.interleave.timeline;

import java.util.Optional;
import java.util.stream.IntStream;
import org.interleave.trace.Trace;

/// Where the steps of a run stand in a picture: the one way from rows and moments to pixels, and
/// back.
///
/// Both measures are straight lines, and so is every mixture of them: a place in pixels is a sum of
/// so much for each step before it and so much for each nanosecond.
public final class Projection {

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

  private final Axis axis;
  private final Window window;
  private final Lanes lanes;
  private final double origin;
  private final double pixelsPerStep;
  private final double pixelsPerNano;
  private final int firstRow;
  private final int lastRow;

  public Projection(Axis axis, Window window, Lanes lanes) {
    this.axis = axis;
    this.window = window;
    this.lanes = lanes;
    double whole = plotWidth() / window.length();
    origin = lanes.left() - window.from() * whole;
    pixelsPerStep = whole * axis.perStep();
    pixelsPerNano = whole * axis.perNano();
    firstRow = (int) Math.floor(timeline().clamp(axis.moment(window.from())));
    lastRow = Math.min(timeline().end(), axis.rowsBefore(window.to()) + 1);
  }

  public Axis axis() {
    return axis;
  }

  public Window window() {
    return window;
  }

  public Lanes lanes() {
    return lanes;
  }

  public Timeline timeline() {
    return axis.timeline();
  }

  public Trace trace() {
    return axis.timeline().trace();
  }

  /// Where the steps of the run stand that this one came from, on the same axis.
  public Optional<Projection> original() {
    return timeline()
        .comparison()
        .map(it -> new Projection(new Axis(it.original(), axis.timeShare()), window, lanes));
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
    double steps = origin + pixelsPerStep * row;
    return pixelsPerNano == 0 ? steps : steps + pixelsPerNano * (double) trace().begin(row);
  }

  /// The right edge of a step's span, in pixels.
  public double endX(int row) {
    return endX(row, trace().kind(row).isWaiting() ? trace().nextOfSameThread(row) : Trace.NO_ROW);
  }

  /// The middle of a step's span, in pixels.
  public double middleX(int row) {
    return (beginX(row) + endX(row)) / 2;
  }

  /// See [Axis#end(int, int)].
  public double endX(int row, int next) {
    double steps = origin + pixelsPerStep * axis.endColumn(row, next);
    return pixelsPerNano == 0 ? steps : steps + pixelsPerNano * (double) trace().end(row);
  }

  /// The first row that can be seen but for spans that reach in: see [#rowsAtEdges].
  public int firstRow() {
    return firstRow;
  }

  /// The row after the last one that can be seen but for spans that reach in: see [#rowsAtEdges].
  public int lastRow() {
    return lastRow;
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

  /// The steps that may reach in over the edges: of each thread the first and the last one that can
  /// be seen.
  public IntStream rowsAtEdges() {
    return IntStream.range(0, trace().threads())
        .filter(thread -> firstStep(thread) < lastStep(thread))
        .flatMap(
            thread ->
                IntStream.of(
                    trace().row(thread, firstStep(thread)),
                    trace().row(thread, lastStep(thread) - 1)));
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
        && (timeline().findings().isLost(found)
            || (trace().kind(row).isWaiting() && !trace().kind(found).isWaiting()));
  }
}

package org.interleave.paint;

import org.interleave.trace.Trace;

/// The steps that a picture points out.
///
/// @param selected the row of the selected step, or [Trace#NO_ROW]
/// @param hovered the row of the step under the pointer, or [Trace#NO_ROW]
/// @param line the line of the listing whose steps are lit, or [#NO_LINE]
public record PointedOut(int selected, int hovered, int line) {

  public static final int NO_LINE = 0;

  public static final PointedOut NOTHING = new PointedOut(Trace.NO_ROW, Trace.NO_ROW, NO_LINE);

  /// One selected step alone.
  public static PointedOut selected(int row) {
    return new PointedOut(row, Trace.NO_ROW, NO_LINE);
  }
}

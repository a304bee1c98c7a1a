package org.interleave.paint;

import org.interleave.trace.Trace;

/// What a picture points out.
///
/// @param selected the row of the selected step, or [Trace#NO_ROW]
/// @param line the line of the listing whose steps are lit, or [#NO_LINE]
public record PointedOut(int selected, Pointer pointer, int line) {

  public static final int NO_LINE = 0;

  public static final PointedOut NOTHING = selected(Trace.NO_ROW);

  /// One selected step alone.
  public static PointedOut selected(int row) {
    return new PointedOut(row, new Pointer.Elsewhere(), NO_LINE);
  }
}

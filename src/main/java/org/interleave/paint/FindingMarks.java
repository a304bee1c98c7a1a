package org.interleave.paint;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.interleave.analysis.Findings;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.trace.Trace;

/// A mark on the ruler for each lost update and whatever else went wrong, at every zoom: those in
/// one column of pixels share one.
final class FindingMarks implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Projection projection = scene.projection();
    Findings findings = scene.timeline().findings();
    Lanes lanes = scene.lanes();
    double height = Math.rint(0.38 * scene.em());
    // On the time axis rows may stand to the left of rows before them.
    BitSet marked = new BitSet();
    rows(projection, findings)
        .forEach(
            row -> {
              double column = Math.floor(projection.middleX(row));
              boolean inSight = column >= lanes.left() && column < lanes.right();
              if (inSight && !marked.get((int) column) && !marked.get((int) column + 1)) {
                marked.set((int) column, (int) column + 2);
                int color = scene.palette().of(Ink.LOST);
                surface.fill(column, lanes.rulerHeight() - height, 2, height, color);
              }
            });
  }

  /// Those within sight, and of each thread the next one after: it may have begun within sight.
  private static IntStream rows(Projection projection, Findings findings) {
    Trace trace = findings.trace();
    int end = projection.lastRow();
    IntStream within =
        IntStream.iterate(
            findings.next(projection.firstRow()),
            row -> row != Trace.NO_ROW && row < end,
            row -> findings.next(row + 1));
    IntStream after =
        IntStream.range(0, trace.threads())
            .filter(thread -> trace.stepsBefore(thread, end) < trace.steps(thread))
            .map(thread -> trace.row(thread, trace.stepsBefore(thread, end)))
            .filter(row -> findings.next(row) == row);
    return IntStream.concat(within, after);
  }
}

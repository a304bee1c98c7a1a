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
    Lanes lanes = scene.lanes();
    double height = Math.rint(0.38 * scene.em());
    // On the time axis rows may stand to the left of rows before them.
    BitSet marked = new BitSet();
    rows(projection)
        .mapToDouble(row -> Math.floor(projection.middleX(row)))
        .filter(column -> column >= lanes.left() && column < lanes.right())
        .filter(column -> !marked.get((int) column) && !marked.get((int) column + 1))
        .forEachOrdered(
            column -> {
              marked.set((int) column, (int) column + 2);
              double top = lanes.rulerHeight() - height;
              surface.fill(column, top, 2, height, scene.palette().of(Ink.LOST));
            });
  }

  private static IntStream rows(Projection projection) {
    Findings findings = projection.timeline().findings();
    return IntStream.concat(
        IntStream.iterate(
            findings.next(projection.firstRow()),
            row -> row != Trace.NO_ROW && row < projection.lastRow(),
            row -> findings.next(row + 1)),
        projection.rowsAtEdges().filter(row -> findings.next(row) == row));
  }
}

package org.interleave.paint;

import java.util.BitSet;
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
    int row = findings.next(projection.firstRow());
    while (row != Trace.NO_ROW && row < projection.lastRow()) {
      double column = Math.floor(projection.middleX(row));
      boolean inSight = column >= lanes.left() && column < lanes.right();
      if (inSight && !marked.get((int) column) && !marked.get((int) column + 1)) {
        marked.set((int) column, (int) column + 2);
        surface.fill(column, lanes.rulerHeight() - height, 2, height, scene.palette().of(Ink.LOST));
      }
      row = findings.next(row + 1);
    }
  }
}

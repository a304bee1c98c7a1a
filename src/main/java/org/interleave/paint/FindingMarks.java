package org.interleave.paint;

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
    double lastColumn = -1;
    int row = findings.next(projection.firstRow());
    while (row != Trace.NO_ROW && row < projection.lastRow()) {
      double column = Math.floor(projection.middleX(row));
      if (column > lastColumn && column >= lanes.left() && column < lanes.right()) {
        lastColumn = column + 1;
        surface.fill(column, lanes.rulerHeight() - height, 2, height, scene.palette().of(Ink.LOST));
      }
      row = findings.next(row + 1);
    }
  }
}

package org.interleave.paint;

import org.interleave.analysis.LostUpdates;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Projection.Detail;

/// The shared value over the run: the actual value as a line, the expected value dashed above it;
/// the gap is what was lost. A dot for each write, hollow when it is lost.
final class ValueLane implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    surface.clip(lanes.left(), lanes.valueTop(), lanes.right() - lanes.left(), lanes.valueHeight());
    Curve expected = new Curve(scene);
    Curve actual = new Curve(scene);
    follow(scene, expected, actual);
    actual.fillUpTo(expected, surface, scene.palette().of(Ink.LOST_AREA));
    expected.draw(surface, 1, true, scene.palette().of(Ink.MUTED_TEXT));
    actual.draw(surface, 2, false, scene.palette().of(Ink.WRITE));
    if (scene.projection().detail() == Detail.BLOCKS) {
      dots(scene, surface);
    }
    surface.unclip();
  }

  private static void follow(Scene scene, Curve expected, Curve actual) {
    Projection projection = scene.projection();
    LostUpdates updates = scene.timeline().updates();
    ValueScale scale = new ValueScale(scene);
    int first = projection.firstRow();
    int last = updates.writesBefore(projection.lastRow());
    expected.start(scale.y(updates.ledger(first).expected()));
    actual.start(scale.y(updates.ledger(first).actual()));
    for (int write = updates.writesBefore(first); write < last; write++) {
      int row = updates.write(write);
      double x = projection.middleX(row);
      expected.step(x, scale.y(updates.ledgerAfter(write + 1).expected()));
      actual.step(x, scale.y(scene.trace().value(row)));
    }
    double end =
        Math.min(projection.lanes().right(), projection.momentX(projection.timeline().end()));
    expected.finish(end);
    actual.finish(end);
  }

  private static void dots(Scene scene, Surface surface) {
    Projection projection = scene.projection();
    LostUpdates updates = scene.timeline().updates();
    Palette palette = scene.palette();
    ValueScale scale = new ValueScale(scene);
    double size = Math.rint(0.62 * scene.em());
    double lastX = Double.NEGATIVE_INFINITY;
    int last = updates.writesBefore(projection.lastRow());
    for (int write = updates.writesBefore(projection.firstRow()); write < last; write++) {
      int row = updates.write(write);
      double x = projection.middleX(row);
      double y = scale.y(scene.trace().value(row));
      if (x - lastX < size) {
        continue;
      }
      lastX = x;
      if (updates.isLost(row)) {
        surface.fill(x - size / 2, y - size / 2, size, size, size / 2, palette.of(Ink.BACKGROUND));
        surface.outline(x - size / 2, y - size / 2, size, size, size / 2, 2, palette.of(Ink.LOST));
      } else {
        surface.fill(x - size / 2, y - size / 2, size, size, size / 2, palette.of(Ink.WRITE));
      }
    }
  }
}

package org.interleave.paint;

import org.interleave.analysis.Changes;
import org.interleave.analysis.LostUpdates;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Projection.Detail;

/// An integer variable over the run: the actual value as a line, the expected value dashed above
/// it; the gap is what was lost. A dot for each write, hollow when it is lost.
final class ValueCurve {

  private ValueCurve() {}

  static void paint(Scene scene, Surface surface, int lane) {
    LostUpdates updates = scene.timeline().updatesIn(lane).orElseThrow();
    ValueScale scale = new ValueScale(scene, lane);
    Curve expected = new Curve(scene);
    Curve actual = new Curve(scene);
    follow(scene, updates, scale, expected, actual);
    actual.fillUpTo(expected, surface, scene.palette().of(Ink.LOST_AREA));
    expected.draw(surface, 1, true, scene.palette().of(Ink.MUTED_TEXT));
    actual.draw(surface, 2, false, scene.palette().of(Ink.WRITE));
    if (scene.projection().detail() == Detail.BLOCKS) {
      dots(scene, surface, updates, scale);
    }
  }

  private static void follow(
      Scene scene, LostUpdates updates, ValueScale scale, Curve expected, Curve actual) {
    Projection projection = scene.projection();
    Changes changes = updates.changes();
    int first = changes.before(projection.firstRow());
    int last = changes.before(projection.lastRow());
    expected.start(scale.y(updates.expectedAfter(first)));
    actual.start(scale.y(changes.number(first)));
    for (int write = first; write < last; write++) {
      double x = projection.middleX(changes.row(write));
      expected.step(x, scale.y(updates.expectedAfter(write + 1)));
      actual.step(x, scale.y(changes.number(write + 1)));
    }
    double end =
        Math.min(projection.lanes().right(), projection.momentX(projection.timeline().end()));
    expected.finish(end);
    actual.finish(end);
  }

  private static void dots(Scene scene, Surface surface, LostUpdates updates, ValueScale scale) {
    Projection projection = scene.projection();
    Changes changes = updates.changes();
    Palette palette = scene.palette();
    double size = Math.rint(0.62 * scene.em());
    double lastX = Double.NEGATIVE_INFINITY;
    int last = changes.before(projection.lastRow());
    for (int write = changes.before(projection.firstRow()); write < last; write++) {
      int row = changes.row(write);
      double x = projection.middleX(row);
      double y = scale.y(changes.number(write + 1));
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

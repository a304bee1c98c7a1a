package org.interleave.paint;

import org.interleave.analysis.Changes;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;

/// A variable or list over the run, as text: each value from its write to the next, where there is
/// room for it. A value that was lost is hollow.
final class ValueTexts {

  private ValueTexts() {}

  /// Writes that fall into one column of pixels become one, the last one.
  static void paint(Scene scene, Surface surface, int lane) {
    Changes changes = scene.timeline().values().get(lane);
    Projection projection = scene.projection();
    Lanes lanes = scene.lanes();
    double end = Math.min(lanes.right(), projection.momentX(projection.timeline().end()));
    int last = changes.before(projection.lastRow());
    int made = changes.before(projection.firstRow());
    double from = made == 0 ? lanes.left() : projection.middleX(changes.row(made - 1));
    for (; made <= last; made++) {
      double to = made < changes.count() ? projection.middleX(changes.row(made)) : end;
      double begin = Math.max(Math.rint(from), lanes.left());
      double width = Math.min(Math.rint(to), end) - begin;
      if (width >= 1) {
        value(scene, surface, lane, made, new Frame(begin, 0, width, 0, begin, begin + width));
        from = to;
      }
    }
  }

  private static void value(Scene scene, Surface surface, int lane, int made, Frame place) {
    Lanes lanes = scene.lanes();
    Changes changes = scene.timeline().values().get(lane);
    double top = lanes.valueTop(lane) + Math.rint(0.4 * scene.em());
    double height = lanes.valueHeight(lane) - 2 * Math.rint(0.4 * scene.em());
    boolean lost = made > 0 && scene.timeline().findings().isLost(changes.row(made - 1));
    Ink edge = lost ? Ink.LOST : Ink.WRITE;
    surface.fill(place.x(), top, Math.min(3, place.width()), height, scene.palette().of(edge));
    surface.fill(place.x(), top + height - 2, place.width() - 1, 2, scene.palette().of(edge));
    Lettering lettering = scene.boldLettering(0.85);
    String text = new Labels(scene, surface).shortened(inset(place), changes.text(made), lettering);
    surface.text(
        text,
        place.x() + 6,
        top + height / 2 + 0.25 * scene.em(),
        lettering,
        Surface.Align.LEFT,
        scene.palette().of(lost ? Ink.LOST : Ink.TEXT));
  }

  private static Frame inset(Frame place) {
    return new Frame(place.x() + 5, 0, place.width() - 6, 0, place.x() + 5, place.to() - 1);
  }
}

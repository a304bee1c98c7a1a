package org.interleave.paint;

import org.interleave.timeline.Comparison;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;

/// Where a run and the one that it came from part: a dashed line through both, with a flag between
/// them.
final class Parting implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Comparison comparison = scene.timeline().comparison().orElse(null);
    if (comparison == null || comparison.parted() >= scene.timeline().extent().steps()) {
      return;
    }
    Lanes lanes = scene.lanes();
    double x = Math.rint(scene.projection().momentX(comparison.parted()));
    if (x >= lanes.left() && x <= lanes.right()) {
      double before = scene.projection().original().map(it -> x(it, comparison)).orElse(x);
      line(scene, surface, Math.clamp(before, lanes.left(), lanes.right()), x);
      flag(scene, surface, x);
    }
  }

  /// Clocks may have told another time in the original, then the parting stands elsewhere in it.
  private static double x(Projection original, Comparison comparison) {
    return Math.rint(original.momentX(comparison.parted()));
  }

  private static void line(Scene scene, Surface surface, double before, double x) {
    Lanes lanes = scene.lanes();
    int color = scene.palette().of(Ink.FORK);
    double strip = lanes.partingTop();
    surface.fill(before - 1, lanes.originalTop(), 2, lanes.originalHeight(), color);
    surface.fill(Math.min(before, x) - 1, strip, Math.abs(x - before) + 2, 2, color);
    surface.line(x, strip, x, lanes.height(), 2, true, color);
  }

  /// To the right of the line, or to its left, with words where there is room for them.
  private static void flag(Scene scene, Surface surface, double x) {
    Lanes lanes = scene.lanes();
    double em = scene.em();
    String words = PaintText.of("parting");
    Lettering lettering = scene.boldLettering(0.8);
    double sign = Math.rint(1.8 * em);
    double whole = sign + Math.rint(surface.textWidth(words, lettering) + 0.6 * em);
    boolean right = x + whole <= lanes.width();
    boolean left = !right && x - whole >= lanes.left();
    double width = right || left ? whole : sign;
    double from = left ? x - width : Math.min(x, lanes.width() - width);
    surface.fill(
        from,
        lanes.partingTop(),
        width,
        lanes.partingHeight() - 1,
        3,
        scene.palette().of(Ink.FORK));
    fork(scene, surface, from + 0.35 * em);
    if (width == whole) {
      surface.text(
          words,
          from + sign,
          lanes.partingTop() + lanes.partingHeight() / 2 + 0.22 * em,
          lettering,
          Surface.Align.LEFT,
          scene.palette().of(Ink.ON_FORK));
    }
  }

  /// One way that becomes two.
  private static void fork(Scene scene, Surface surface, double x) {
    Lanes lanes = scene.lanes();
    double em = scene.em();
    double middle = lanes.partingTop() + (lanes.partingHeight() - 1) / 2;
    double half = 0.42 * em;
    int color = scene.palette().of(Ink.ON_FORK);
    double node = x + 0.4 * em;
    double tip = x + 1.1 * em;
    surface.line(x, middle, node, middle, 2, false, color);
    surface.line(
        new double[] {tip, node, tip},
        new double[] {middle - half, middle, middle + half},
        3,
        2,
        false,
        color);
  }
}

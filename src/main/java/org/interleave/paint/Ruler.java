package org.interleave.paint;

import java.util.Locale;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Extent;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Window;

/// The numbers along the top and the lines down from them, at round steps or round times.
final class Ruler implements Layer {

  /// The least distance between two numbers, in em.
  private static final double SPACING = 6;

  @Override
  public void paint(Scene scene, Surface surface) {
    Projection projection = scene.projection();
    boolean time = projection.axis().timeShare() > 0.5;
    Extent extent = projection.timeline().extent();
    double whole = time ? extent.nanos() : extent.steps();
    Window window = projection.window();
    double from = time ? whole * window.from() : projection.axis().moment(window.from());
    double to = time ? whole * window.to() : projection.axis().moment(window.to());
    double spacing = roundUp((to - from) * SPACING * scene.em() / projection.plotWidth());
    if (!time) {
      spacing = Math.max(1, spacing);
    }
    double free = title(scene, surface, time ? Axis.Measure.TIME : Axis.Measure.STEPS);
    if (whole <= 0 || spacing <= 0) {
      return;
    }
    double first = Math.ceil(from / spacing - 1e-9) * spacing + 0.0;
    for (double at = first; at <= to + spacing * 1e-9; at += spacing) {
      // The ruler belongs to one axis at a time, whichever the picture is nearer to.
      double x = time ? projection.toPixels(at / whole) : projection.momentX(at);
      String text = time ? time(at, spacing) : String.format(Locale.ROOT, "%,.0f", at);
      free = tick(scene, surface, x, text, free);
    }
  }

  /// Draws a line, and its number unless that would touch the last one: between the two axes the
  /// lines do not stand evenly.
  ///
  /// @return where the next number may begin
  private static double tick(Scene scene, Surface surface, double x, String text, double free) {
    Lanes lanes = scene.lanes();
    Palette palette = scene.palette();
    double top = Math.rint(lanes.rulerHeight() - 0.4 * scene.em());
    surface.fill(Math.floor(x), top, 1, lanes.height() - top, palette.of(Ink.GRID));
    Lettering lettering = scene.lettering(0.85);
    double half = surface.textWidth(text, lettering) / 2;
    double within = Math.clamp(x, lanes.left(), Math.max(lanes.left(), lanes.width() - half - 2));
    if (within - half < free) {
      return free;
    }
    surface.text(
        text,
        within,
        1.35 * scene.em(),
        lettering,
        Surface.Align.CENTER,
        palette.of(Ink.MUTED_TEXT));
    return within + half + 0.5 * scene.em();
  }

  /// Draws what the numbers count.
  ///
  /// @return where the first number may begin
  private static double title(Scene scene, Surface surface, Axis.Measure measure) {
    String text = PaintText.of("axis." + measure.name());
    Lettering lettering = scene.boldLettering(0.85);
    surface.text(
        text,
        scene.em(),
        1.35 * scene.em(),
        lettering,
        Surface.Align.LEFT,
        scene.palette().of(Ink.MUTED_TEXT));
    return 1.5 * scene.em() + surface.textWidth(text, lettering);
  }

  /// The next larger of 1, 2 and 5 times a power of ten.
  private static double roundUp(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (int factor : new int[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static String time(double nanos, double spacing) {
    if (spacing >= 1e9 || nanos >= 1e10) {
      return trimmed(nanos / 1e9) + " s";
    } else if (spacing >= 1e5) {
      return trimmed(nanos / 1e6) + " ms";
    } else if (spacing >= 100) {
      return trimmed(nanos / 1e3) + " µs";
    }
    return trimmed(nanos) + " ns";
  }

  private static String trimmed(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,.0f", number)
        : String.format(Locale.ROOT, "%,.3f", number).replaceAll("0+$", "");
  }
}

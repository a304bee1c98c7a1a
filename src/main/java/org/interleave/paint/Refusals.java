package org.interleave.paint;

import org.interleave.run.RefusedChoice;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.RefusedMark;
import org.interleave.timeline.RefusedMarks;

/// The choices of the original that a lock refused: in the lane of the thread that had to wait, the
/// letter of the step that it did not come to, crossed out in an octagon, and how many there are
/// when there is room for one only; at every zoom a tick for each.
final class Refusals implements Layer {

  private static final double TICK = 2;

  /// Beside a smaller sign, text would touch the words of the lane, in em.
  private static final double LEAST_WITH_TEXT = 1.2;

  @Override
  public void paint(Scene scene, Surface surface) {
    if (scene.timeline().comparison().isPresent()) {
      Layer.withinThreads(
          scene,
          surface,
          () ->
              new RefusedMarks(scene.projection()).all().forEach(it -> paint(scene, surface, it)));
    }
  }

  private static void paint(Scene scene, Surface surface, RefusedMark mark) {
    ticks(scene, surface, mark);
    if (mark.size() > 0) {
      if (mark.choices().size() > 1 && hasRoomForText(scene, mark)) {
        count(scene, surface, mark);
      }
      sign(scene, surface, mark);
    }
  }

  private static boolean hasRoomForText(Scene scene, RefusedMark mark) {
    return mark.size() >= LEAST_WITH_TEXT * scene.em();
  }

  private static void ticks(Scene scene, Surface surface, RefusedMark mark) {
    Lanes lanes = scene.lanes();
    double height = Math.min(lanes.laneHeight(mark.first().thread()), Math.rint(0.4 * scene.em()));
    double free = Double.NEGATIVE_INFINITY;
    for (RefusedChoice choice : mark.choices()) {
      double x = Math.floor(scene.projection().momentX(choice.steps())) - 1;
      if (x >= free) {
        surface.fill(x, mark.y(), TICK, height, scene.palette().of(Ink.REFUSED));
        free = x + TICK;
      }
    }
  }

  private static void count(Scene scene, Surface surface, RefusedMark mark) {
    Palette palette = scene.palette();
    double middle = mark.y() + mark.size() / 2;
    double height = Math.min(mark.size(), Math.rint(1.1 * scene.em()));
    double y = Math.rint(middle - height / 2);
    double width = mark.width() - mark.size() / 2;
    surface.fill(mark.x(), y, width, height, 3, palette.of(Ink.BACKGROUND));
    surface.outline(mark.x(), y, width, height, 3, 1, palette.of(Ink.REFUSED));
    surface.text(
        PaintText.of("refused.count", mark.choices().size()),
        mark.x() + (mark.size() + width) / 2 - mark.size() / 4,
        middle + 0.28 * scene.em(),
        scene.boldLettering(0.78),
        Surface.Align.CENTER,
        palette.of(Ink.TEXT));
  }

  private static void sign(Scene scene, Surface surface, RefusedMark mark) {
    Palette palette = scene.palette();
    double size = mark.size();
    double middle = mark.y() + size / 2;
    int color = palette.of(Ink.REFUSED);
    octagon(surface, mark.x(), middle, size / 2, color);
    octagon(surface, mark.x(), middle, size / 2 - 2, palette.of(Ink.BACKGROUND));
    double reach = size * 0.36;
    surface.line(
        mark.x() - reach, middle + reach, mark.x() + reach, middle - reach, 1.6, false, color);
    if (hasRoomForText(scene, mark)) {
      surface.text(
          letter(scene, mark.first()),
          mark.x(),
          middle + 0.3 * scene.em(),
          scene.boldLettering(0.9),
          Surface.Align.CENTER,
          palette.of(Ink.TEXT));
    }
  }

  private static String letter(Scene scene, RefusedChoice choice) {
    return StepLetter.of(
        scene.timeline().comparison().orElseThrow().original().trace(), choice.original());
  }

  private static void octagon(Surface surface, double x, double y, double radius, int color) {
    double[] xs = new double[8];
    double[] ys = new double[8];
    for (int corner = 0; corner < 8; corner++) {
      double angle = (corner + 0.5) * Math.PI / 4;
      xs[corner] = x + radius * Math.cos(angle) / Math.cos(Math.PI / 8);
      ys[corner] = y + radius * Math.sin(angle) / Math.cos(Math.PI / 8);
    }
    surface.polygon(xs, ys, color);
  }
}

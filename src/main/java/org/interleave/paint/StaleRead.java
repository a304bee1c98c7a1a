package org.interleave.paint;

import java.util.PrimitiveIterator;
import org.interleave.analysis.LostUpdates;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.trace.Trace;

/// For the selected write, or else the one under the pointer: an arc from its stale read to the
/// write, and the word "lost" at every write that it passes and erases. For a lost write that was
/// not stale itself, the arc of the write that erased it.
final class StaleRead implements Layer {

  private static final int MOST_NAMED = 60;
  private static final int SEGMENTS = 24;

  @Override
  public void paint(Scene scene, Surface surface) {
    int write = staleWrite(scene, scene.hovered());
    if (write == Trace.NO_ROW) {
      write = staleWrite(scene, scene.selected());
    }
    if (write == Trace.NO_ROW) {
      return;
    }
    Lanes lanes = scene.lanes();
    surface.clip(
        lanes.left(),
        lanes.threadsTop(),
        lanes.right() - lanes.left(),
        lanes.threadsBottom() - lanes.threadsTop());
    arc(scene, surface, scene.timeline().updates().source(write), write);
    name(scene, surface, write);
    surface.unclip();
  }

  private static int staleWrite(Scene scene, int row) {
    LostUpdates updates = scene.timeline().updates();
    if (row == Trace.NO_ROW) {
      return Trace.NO_ROW;
    }
    if (updates.isStale(row)) {
      return row;
    }
    return updates.isLost(row) ? updates.culprit(row) : Trace.NO_ROW;
  }

  private static void arc(Scene scene, Surface surface, int read, int write) {
    Projection projection = scene.projection();
    double fromX = projection.middleX(read);
    double toX = projection.middleX(write);
    double fromY = top(scene, read);
    double toY = top(scene, write);
    double height = Math.clamp((toX - fromX) * 0.18, 0.8 * scene.em(), 2.4 * scene.em());
    double[] xs = new double[SEGMENTS + 1];
    double[] ys = new double[SEGMENTS + 1];
    for (int i = 0; i <= SEGMENTS; i++) {
      double t = (double) i / SEGMENTS;
      xs[i] = fromX + t * (toX - fromX);
      ys[i] = fromY + t * (toY - fromY) - 4 * height * t * (1 - t);
    }
    int color = scene.palette().of(Ink.LOST);
    surface.line(xs, ys, SEGMENTS + 1, 2, true, color);
    double size = 0.45 * scene.em();
    surface.polygon(
        new double[] {toX, toX - size, toX + size},
        new double[] {toY, toY - 1.5 * size, toY - 1.5 * size},
        color);
    tag(
        scene,
        surface,
        write,
        PaintText.of("stale"),
        (fromX + toX) / 2,
        (fromY + toY) / 2 - height - 2);
  }

  private static void name(Scene scene, Surface surface, int write) {
    PrimitiveIterator.OfInt erased =
        scene.timeline().updates().unseen(write).limit(MOST_NAMED).iterator();
    while (erased.hasNext()) {
      int row = erased.nextInt();
      if (scene.lanes().isVisible(scene.trace().thread(row))) {
        tag(
            scene,
            surface,
            row,
            PaintText.of("lost.mark"),
            scene.projection().middleX(row),
            top(scene, row));
      }
    }
  }

  private static void tag(
      Scene scene, Surface surface, int row, String text, double x, double bottom) {
    if (scene.lanes().laneHeight(scene.trace().thread(row)) < scene.em()) {
      return;
    }
    Lettering lettering = scene.boldLettering(0.78);
    double width = surface.textWidth(text, lettering) + 0.5 * scene.em();
    double height = 1.05 * scene.em();
    double top = Math.max(bottom - height / 2, scene.lanes().threadsTop());
    surface.fill(x - width / 2, top, width, height, 3, scene.palette().of(Ink.LOST_AREA));
    surface.text(
        text,
        x,
        top + 0.8 * scene.em(),
        lettering,
        Surface.Align.CENTER,
        scene.palette().of(Ink.LOST));
  }

  private static double top(Scene scene, int row) {
    return scene.lanes().laneTop(scene.trace().thread(row));
  }
}

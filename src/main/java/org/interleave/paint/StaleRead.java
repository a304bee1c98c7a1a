package org.interleave.paint;

import java.util.PrimitiveIterator;
import org.interleave.analysis.LostUpdates;
import org.interleave.timeline.Projection;
import org.interleave.trace.Trace;

/// For the write under the pointer, or else the selected one: an arc from its stale read to the
/// write, and the word "lost" at every write that it passes and erases. A write that it passes, but
/// that survives because this one is lost itself, is only "not seen". For a lost write that was not
/// stale itself, the arc of the write that erased it.
final class StaleRead implements Layer {

  private static final int MOST_NAMED = 60;
  private static final int SEGMENTS = 24;

  @Override
  public void paint(Scene scene, Surface surface) {
    int hovered = staleWrite(scene, scene.hovered());
    int write = hovered == Trace.NO_ROW ? staleWrite(scene, scene.selected()) : hovered;
    if (write != Trace.NO_ROW) {
      Layer.withinThreads(
          scene,
          surface,
          () -> {
            Tags tags = new Tags(scene, surface);
            arc(scene, surface, write, tags);
            name(scene, write, tags);
          });
    }
  }

  private static int staleWrite(Scene scene, int row) {
    LostUpdates updates = scene.timeline().findings().updatesOf(row).orElse(null);
    if (updates == null || updates.isStale(row)) {
      return updates == null ? Trace.NO_ROW : row;
    }
    return updates.isLost(row) ? updates.culprit(row) : Trace.NO_ROW;
  }

  private static LostUpdates updates(Scene scene, int write) {
    return scene.timeline().findings().updatesOf(write).orElseThrow();
  }

  private static void arc(Scene scene, Surface surface, int write, Tags tags) {
    Projection projection = scene.projection();
    int read = updates(scene, write).source(write);
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
    if (canBeNamed(scene, write)) {
      tags.add(PaintText.of("stale"), (fromX + toX) / 2, (fromY + toY) / 2 - height - 2);
    }
  }

  private static void name(Scene scene, int write, Tags tags) {
    PrimitiveIterator.OfInt erased =
        updates(scene, write).unseen(write).limit(MOST_NAMED).iterator();
    while (erased.hasNext()) {
      int row = erased.nextInt();
      if (canBeNamed(scene, row)) {
        boolean lost = scene.timeline().findings().isLost(row);
        String text = PaintText.of(lost ? "lost.mark" : "unseen.mark");
        tags.add(text, scene.projection().middleX(row), top(scene, row));
      }
    }
  }

  /// Whether a step's lane is in sight, and high enough for a name.
  private static boolean canBeNamed(Scene scene, int row) {
    int thread = scene.trace().thread(row);
    return scene.lanes().isVisible(thread) && scene.lanes().laneHeight(thread) >= scene.em();
  }

  private static double top(Scene scene, int row) {
    return scene.lanes().laneTop(scene.trace().thread(row));
  }
}

package org.interleave.paint;

import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;

/// The run that this one came from, as a grey row: each step where it stood, with its thread's
/// number and its letter. The steps that both runs have in common are paler. What is too narrow for
/// a number becomes a picture of all threads in little.
final class OriginalRow implements Layer {

  private final OriginalInLittle little = new OriginalInLittle();

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    scene
        .projection()
        .original()
        .ifPresent(
            original -> {
              surface.clip(
                  lanes.left(),
                  lanes.originalTop(),
                  lanes.right() - lanes.left(),
                  lanes.originalHeight());
              paint(
                  new Scene(original, 0, PointedOut.NOTHING, scene.palette()),
                  surface,
                  parted(scene));
              surface.unclip();
            });
  }

  private static int parted(Scene scene) {
    return scene.timeline().comparison().orElseThrow().parted();
  }

  /// @param scene that of the original
  private void paint(Scene scene, Surface surface, int parted) {
    Projection projection = scene.projection();
    OriginalBlock block = new OriginalBlock(scene, surface);
    little.begin(scene, surface);
    for (int row = projection.firstRow(); row < projection.lastRow(); row++) {
      double begin = begin(projection, row);
      double end = projection.momentX(row + 1.0);
      if (end - begin < block.narrowest()) {
        little.add(scene, row, begin, end, row < parted);
      }
    }
    if (projection.axis().timeShare() > 0) {
      idle(scene, surface);
    }
    little.paint(scene, surface);
    for (int row = projection.firstRow(); row < projection.lastRow(); row++) {
      double begin = begin(projection, row);
      double end = projection.momentX(row + 1.0);
      if (end - begin >= block.narrowest()) {
        block.paint(row, begin, end, row < parted);
      }
    }
  }

  /// A thin line through the times at which nothing was done.
  private static void idle(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    double from = Math.max(Math.rint(scene.projection().toPixels(0)), lanes.left());
    double end = Math.rint(scene.projection().momentX(scene.timeline().end()));
    double y = Math.rint(lanes.originalTop() + lanes.originalHeight() / 2) - 1;
    int color = scene.palette().of(Ink.ORIGINAL);
    surface.fill(from, y, Math.min(end, lanes.right()) - from, 2, color);
  }

  /// Steps follow each other in the row: none begins before the one before it has taken its place.
  private static double begin(Projection projection, int row) {
    return Math.max(projection.momentX(row), projection.beginX(row));
  }
}

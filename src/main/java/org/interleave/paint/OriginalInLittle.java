package org.interleave.paint;

import java.util.Arrays;
import org.interleave.timeline.Lanes;

/// Those steps of the original that are too narrow for a block: on the grey ground there is a line
/// for each thread, and on it a dot for each step. Where a write was lost, the ground is hollow.
final class OriginalInLittle {

  /// A dot is at least as high, in pixels of the picture.
  private static final double LEAST_DOT = 2;

  private double scale = 1;
  private double left;
  private int columns;
  private int rows;
  private int[] picture = new int[0];

  /// Up to which column there is a ground; 0 when nothing was added.
  private int filled;

  /// Makes room for a picture.
  void begin(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    scale = surface.pixelScale();
    left = lanes.left();
    columns = (int) Math.ceil((lanes.right() - left) * scale);
    rows = (int) Math.round((lanes.originalHeight() - 2) * scale);
    if (picture.length != columns * rows) {
      picture = new int[columns * rows];
    }
  }

  void add(Scene scene, int row, double begin, double end, boolean common) {
    int from = (int) Math.floor((begin - left) * scale);
    int to = Math.max(from + (int) Math.ceil(scale), (int) Math.floor((end - left) * scale));
    if (to <= 0 || from >= columns) {
      return;
    }
    Palette palette = scene.palette();
    boolean lost = scene.timeline().findings().isLost(row);
    Ink ground = lost ? Ink.BACKGROUND : common ? Ink.COMMON : Ink.ORIGINAL;
    fill(Math.max(from, filled), to, 0, rows, palette.of(ground));
    if (lost) {
      fill(from, to, 0, rows, palette.of(ground));
    }
    filled = Math.max(filled, to);
    int threads = scene.trace().threads();
    int thread = scene.trace().thread(row);
    int thick = Math.max((int) Math.ceil(LEAST_DOT * scale), rows / threads - 1);
    int top = Math.min(thread * rows / threads, rows - thick);
    int ink = palette.of(common ? Ink.ON_COMMON : Ink.ON_ORIGINAL);
    fill(from, to, top, top + thick, lost ? palette.of(Ink.TEXT) : ink);
  }

  private void fill(int from, int to, int top, int bottom, int color) {
    int first = Math.max(0, from);
    int end = Math.min(columns, to);
    for (int row = top; row < Math.min(bottom, rows) && first < end; row++) {
      Arrays.fill(picture, row * columns + first, row * columns + end, color);
    }
  }

  /// Draws what was added, and forgets it.
  void paint(Scene scene, Surface surface) {
    if (filled > 0) {
      filled = 0;
      surface.pixels(left, scene.lanes().originalTop() + 1, columns, rows, picture);
      Arrays.fill(picture, 0);
    }
  }
}

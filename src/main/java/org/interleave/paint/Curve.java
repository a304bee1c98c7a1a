package org.interleave.paint;

import java.util.Arrays;

/// A value that changes in steps, for each column of pixels: the value that it leaves the column
/// with, and the least and the greatest that it had there. So any number of changes costs no more
/// than the width of the picture.
final class Curve {

  private final int left;
  private final double[] y;
  private final double[] least;
  private final double[] greatest;
  private int filled;
  private double current;

  Curve(Scene scene) {
    left = (int) scene.lanes().left();
    int columns = (int) Math.ceil(scene.lanes().right()) - left;
    y = new double[columns];
    least = new double[columns];
    greatest = new double[columns];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
  }

  /// Where the curve is when it enters the picture.
  void start(double at) {
    current = at;
  }

  /// The curve goes to another height at an x.
  void step(double x, double to) {
    if (x < left) {
      current = to;
      return;
    }
    fillTo(x);
    int column = Math.clamp((long) Math.floor(x) - left, 0, y.length - 1);
    note(column, current);
    current = to;
    note(column, current);
  }

  void finish(double x) {
    fillTo(x);
  }

  private void fillTo(double x) {
    int end = Math.clamp((long) Math.floor(x) - left, 0, y.length);
    for (; filled < end; filled++) {
      note(filled, current);
    }
  }

  private void note(int column, double height) {
    y[column] = height;
    least[column] = Math.min(least[column], height);
    greatest[column] = Math.max(greatest[column], height);
  }

  /// Fills what lies between this curve and a higher one.
  void fillUpTo(Curve higher, Surface surface, int color) {
    for (int from = 0; from < filled; ) {
      int to = from + 1;
      while (to < filled && y[to] == y[from] && higher.y[to] == higher.y[from]) {
        to++;
      }
      if (y[from] > higher.y[from]) {
        surface.fill(left + from, higher.y[from], to - from, y[from] - higher.y[from], color);
      }
      from = to;
    }
  }

  void draw(Surface surface, double stroke, boolean dashed, int color) {
    for (int from = 0; from < filled; ) {
      int to = from + 1;
      while (to < filled && isFlat(to) && y[to] == y[from]) {
        to++;
      }
      double height = greatest[from] - least[from];
      if (height > 0) {
        surface.fill(left + from, least[from], stroke, height + stroke, color);
      }
      horizontal(surface, left + from, y[from], to - from, stroke, dashed, color);
      from = to;
    }
  }

  private boolean isFlat(int column) {
    return least[column] == greatest[column];
  }

  private static void horizontal(
      Surface surface, double x, double y, double width, double stroke, boolean dashed, int color) {
    if (dashed && width >= 6) {
      for (double at = x; at < x + width; at += 5) {
        surface.fill(at, y, Math.min(3, x + width - at), stroke, color);
      }
    } else {
      surface.fill(x, y, width, stroke, color);
    }
  }
}

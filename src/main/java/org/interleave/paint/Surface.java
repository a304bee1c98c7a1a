package org.interleave.paint;

/// Something to draw on. Lengths are in pixels from the top left, colours are ARGB.
public interface Surface {

  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /// A rectangle; `radius` 0 for sharp corners, which are by far the cheapest.
  void fill(double x, double y, double width, double height, double radius, int color);

  /// The outline of a rectangle, drawn inside of it.
  void outline(
      double x, double y, double width, double height, double radius, double stroke, int color);

  /// The distance between two lines of a hatch.
  double HATCH_PERIOD = 8;

  /// How thick each of them is, from left to right.
  double HATCH_STROKE = 1.4;

  /// Slanted lines across a rectangle, in an opaque colour.
  void hatch(double x, double y, double width, double height, int color);

  /// A line through the first `points` points.
  void line(double[] xs, double[] ys, int points, double stroke, boolean dashed, int color);

  /// A filled polygon.
  void polygon(double[] xs, double[] ys, int color);

  /// One line of text, with its baseline at `y`.
  void text(String text, double x, double y, Lettering lettering, Align align, int color);

  double textWidth(String text, Lettering lettering);

  /// A picture of the rectangle, `pixelScale` pixels a unit.
  ///
  /// @param argb row by row, opaque, or 0 where the picture is transparent
  void pixels(double x, double y, int columns, int rows, int[] argb);

  /// How many pixels of the device make one unit.
  double pixelScale();

  /// Keeps what follows within a rectangle on whole pixels, until [#unclip].
  void clip(double x, double y, double width, double height);

  void unclip();

  default void fill(double x, double y, double width, double height, int color) {
    fill(x, y, width, height, 0, color);
  }

  default void line(
      double x1, double y1, double x2, double y2, double stroke, boolean dashed, int color) {
    line(new double[] {x1, x2}, new double[] {y1, y2}, 2, stroke, dashed, color);
  }
}

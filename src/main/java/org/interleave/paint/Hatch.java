package org.interleave.paint;

/// The look of waiting: slanted lines on a plain ground.
final class Hatch {

  /// In a lower bar the lines would be noise.
  static final double LOWEST = 10;

  private Hatch() {}

  static void fill(
      Surface surface, double x, double y, double width, double height, int ground, int lines) {
    surface.fill(x, y, width, height, ground);
    if (height >= LOWEST) {
      surface.hatch(x, y, width, height, lines);
    }
  }
}

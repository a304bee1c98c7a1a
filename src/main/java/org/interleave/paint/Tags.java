package org.interleave.paint;

import java.util.ArrayList;
import java.util.List;

/// Small labels on a ground of their own. One that would overlap an earlier one is left out.
final class Tags {

  private final Scene scene;
  private final Surface surface;
  private final List<Box> placed = new ArrayList<>();

  private record Box(double x, double y, double width, double height) {

    boolean overlaps(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  Tags(Scene scene, Surface surface) {
    this.scene = scene;
    this.surface = surface;
  }

  /// Puts a tag over a point, as far as there is room below the ruler.
  void add(String text, double x, double y) {
    double em = scene.em();
    Lettering lettering = scene.boldLettering(0.78);
    double width = surface.textWidth(text, lettering) + 0.5 * em;
    double height = 1.05 * em;
    double top = Math.max(y - height / 2, scene.lanes().threadsTop());
    Box box = new Box(x - width / 2, top, width, height);
    if (placed.stream().noneMatch(box::overlaps)) {
      placed.add(box);
      surface.fill(box.x, top, width, height, 3, scene.palette().of(Ink.LOST_AREA));
      int color = scene.palette().of(Ink.LOST);
      surface.text(text, x, top + 0.8 * em, lettering, Surface.Align.CENTER, color);
    }
  }
}

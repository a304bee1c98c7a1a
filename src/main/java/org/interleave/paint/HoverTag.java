package org.interleave.paint;

import org.interleave.timeline.Lanes;
import org.interleave.trace.Trace;

/// Says what the step under the pointer is, also where lanes are too low for any letter.
final class HoverTag implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    int row = scene.hovered();
    if (row == Trace.NO_ROW) {
      return;
    }
    Lanes lanes = scene.lanes();
    double em = scene.em();
    Lettering lettering = scene.lettering(0.9);
    String text = scene.timeline().story().title(row);
    double width = Math.rint(surface.textWidth(text, lettering) + 1.2 * em);
    double height = Math.rint(1.8 * em);
    double middle = Math.clamp(scene.projection().middleX(row), lanes.left(), lanes.right());
    double x = Math.rint(Math.clamp(middle - width / 2, 0, Math.max(0, lanes.width() - width)));
    double y = top(lanes, scene.trace().thread(row), height, em);
    surface.fill(x, y, width, height, 4, scene.palette().of(Ink.PLAYHEAD));
    double baseline = y + height / 2 + 0.33 * em;
    surface.text(
        text,
        x + 0.6 * em,
        baseline,
        lettering,
        Surface.Align.LEFT,
        scene.palette().of(Ink.ON_PLAYHEAD));
  }

  /// Below the lane, or above it when there is no room below.
  private static double top(Lanes lanes, int thread, double height, double em) {
    double below = lanes.laneTop(thread) + lanes.laneHeight(thread) + 0.5 * em;
    double above = lanes.laneTop(thread) - height - 0.5 * em;
    return Math.rint(below + height <= lanes.height() ? below : above);
  }
}

package org.interleave.paint;

import java.util.Locale;
import org.interleave.timeline.Lanes;

/// The vertical line through all lanes at the moment that is showing, with the number of steps
/// taken.
final class Playhead implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    double x = Math.floor(scene.projection().momentX(scene.moment()));
    if (x < lanes.left() - 1 || x > lanes.right() + 1) {
      return;
    }
    Palette palette = scene.palette();
    String text = String.format(Locale.ROOT, "%,d", (long) scene.moment());
    Lettering lettering = scene.boldLettering(0.85);
    double width = Math.ceil(surface.textWidth(text, lettering) + 1.1 * scene.em());
    double height = Math.rint(1.5 * scene.em());
    double top = Math.rint(0.2 * scene.em());
    double left = Math.clamp(x - width / 2, 0, lanes.width() - width);
    surface.fill(x, top + height, 2, lanes.height() - top - height, palette.of(Ink.PLAYHEAD));
    surface.fill(left, top, width, height, 4, palette.of(Ink.PLAYHEAD));
    surface.text(
        text,
        left + width / 2,
        top + height / 2 + 0.31 * scene.em(),
        lettering,
        Surface.Align.CENTER,
        palette.of(Ink.ON_PLAYHEAD));
  }
}

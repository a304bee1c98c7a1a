package org.interleave.paint;

import org.interleave.timeline.Lanes;

/// A step of the original as a grey block: its thread's number over its letter. A write that was
/// lost is hollow and struck through.
final class OriginalBlock {

  private final Scene scene;
  private final Surface surface;
  private final Labels labels;
  private final Lettering letters;
  private final Lettering numbers;
  private final double narrowest;

  /// @param scene that of the original
  OriginalBlock(Scene scene, Surface surface) {
    this.scene = scene;
    this.surface = surface;
    labels = new Labels(scene, surface);
    letters = scene.lettering(0.85);
    numbers = scene.boldLettering(0.85);
    String longest = String.valueOf(scene.trace().threads() - 1);
    narrowest = Math.max(scene.em(), surface.textWidth(longest, numbers) + 4);
  }

  /// The width that a block has at least.
  double narrowest() {
    return narrowest;
  }

  void paint(int row, double begin, double end, boolean common) {
    Frame frame = frame(begin, end);
    boolean lost = scene.timeline().findings().isLost(row);
    int ground = scene.palette().of(common ? Ink.COMMON : Ink.ORIGINAL);
    int ink = scene.palette().of(common ? Ink.ON_COMMON : Ink.ON_ORIGINAL);
    if (lost) {
      ground = scene.palette().of(Ink.BACKGROUND);
      ink = scene.palette().of(common ? Ink.MUTED_TEXT : Ink.TEXT);
    }
    fill(frame, ground);
    double em = scene.em();
    String number = String.valueOf(scene.trace().thread(row));
    text(number, frame, frame.y() + 1.1 * em, numbers, ink);
    String letter = StepLetter.of(scene.trace(), row);
    if (labels.fits(frame, letter, letters)) {
      text(letter, frame, frame.y() + 2.12 * em, letters, ink);
    }
    if (lost) {
      surface.outline(frame.x(), frame.y(), frame.width(), frame.height(), frame.radius(), 2, ink);
      double y = Math.rint(frame.y() + 1.9 * em) - 1;
      surface.fill(frame.x() + 3, y, Math.max(1, frame.width() - 6), 2, ink);
    }
  }

  private Frame frame(double begin, double end) {
    Lanes lanes = scene.lanes();
    double x = Math.rint(begin);
    double width = Math.rint(end) - x - 1;
    return new Frame(
        x,
        lanes.originalTop() + 1,
        width,
        lanes.originalHeight() - 2,
        Math.max(x, lanes.left()),
        Math.min(x + width, lanes.right()));
  }

  private void fill(Frame frame, int color) {
    surface.fill(frame.x(), frame.y(), frame.width(), frame.height(), frame.radius(), color);
  }

  private void text(String text, Frame frame, double y, Lettering lettering, int color) {
    if (labels.fits(frame, text, lettering)) {
      surface.text(text, frame.middle(), y, lettering, Surface.Align.CENTER, color);
    }
  }
}

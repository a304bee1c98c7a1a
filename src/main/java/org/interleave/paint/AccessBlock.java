package org.interleave.paint;

import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// A read or a write: a small word over the value. A write that is lost is hollow, and its value
/// struck through.
final class AccessBlock {

  private final Scene scene;
  private final Surface surface;
  private final Labels labels;
  private final int row;
  private final Frame frame;

  AccessBlock(Scene scene, Surface surface, int row, Frame frame) {
    this.scene = scene;
    this.surface = surface;
    this.labels = new Labels(scene, surface);
    this.row = row;
    this.frame = frame;
  }

  void paint() {
    Palette palette = scene.palette();
    if (scene.trace().kind(row) == StepKind.READ) {
      fill(palette.of(Ink.READ));
      wordOverValue(palette.of(Ink.ON_READ));
    } else if (kind() == SubjectKind.EVENT || kind() == SubjectKind.BARRIER) {
      fill(palette.of(Ink.RELEASE));
      labels.label(
          frame, palette.of(Ink.ON_RELEASE), PaintText.of("clear"), PaintText.of("clear.short"));
    } else if (scene.timeline().findings().isLost(row)) {
      lost();
    } else {
      fill(palette.of(Ink.WRITE));
      wordOverValue(palette.of(Ink.ON_WRITE));
    }
  }

  private SubjectKind kind() {
    return scene.trace().subjects().get(scene.trace().subject(row)).kind();
  }

  private void fill(int color) {
    surface.fill(frame.x(), frame.y(), frame.width(), frame.height(), frame.radius(), color);
  }

  private void lost() {
    Palette palette = scene.palette();
    int color = palette.of(Ink.LOST);
    fill(palette.of(Ink.BACKGROUND));
    double stroke = Math.min(2, frame.width() / 3);
    surface.outline(
        frame.x(), frame.y(), frame.width(), frame.height(), frame.radius(), stroke, color);
    double y = Math.rint(wordOverValue(color) - 0.45 * scene.em());
    double inset = Math.min(4, frame.width() / 4);
    surface.fill(frame.x() + inset, y, frame.width() - 2 * inset, Math.min(2, stroke), color);
  }

  /// A small word over the step's value, as far as they fit; returns the value's baseline.
  private double wordOverValue(int color) {
    Lettering large = scene.boldLettering(1);
    double em = scene.em();
    boolean both = frame.height() >= 2.9 * em;
    double baseline = frame.y() + frame.height() / 2 + (both ? 0.95 : 0.36) * em;
    String value = value(large);
    if (value.isEmpty() || frame.height() < 1.1 * em) {
      if (both) {
        labels.label(frame, color, word(scene.lettering(0.82)));
      }
      return frame.y() + frame.height() / 2 + 0.45 * em;
    }
    surface.text(value, frame.middle(), baseline, large, Surface.Align.CENTER, color);
    if (both) {
      Lettering small = scene.lettering(0.82);
      surface.text(
          word(small), frame.middle(), baseline - 1.15 * em, small, Surface.Align.CENTER, color);
    }
    return baseline;
  }

  private String value(Lettering lettering) {
    Trace trace = scene.trace();
    if (!trace.isInteger(row)) {
      return text(trace.text(row), lettering);
    }
    String number = String.valueOf(trace.value(row));
    return labels.fits(frame, number, lettering) ? number : "";
  }

  /// All of it, or else what is new in it, or else its beginning.
  private String text(String whole, Lettering lettering) {
    boolean isListWritten = scene.trace().kind(row) == StepKind.WRITE && kind() == SubjectKind.LIST;
    if (isListWritten && !labels.fits(frame, whole, lettering)) {
      String change = ListChange.of(scene.trace(), row);
      if (!change.isEmpty() && labels.fits(frame, change, lettering)) {
        return change;
      }
    }
    return labels.shortened(frame, whole, lettering);
  }

  /// What is done, and with which variable when there are several and there is room.
  private String word(Lettering lettering) {
    String word = StepLetter.access(scene.trace(), row);
    String name = scene.trace().subjects().get(scene.trace().subject(row)).name();
    String both = word + " " + name;
    boolean isOneOfMany = scene.lanes().plan().values() > 1 || kind() != SubjectKind.VARIABLE;
    return isOneOfMany && labels.fits(frame, both, lettering) ? both : word;
  }
}

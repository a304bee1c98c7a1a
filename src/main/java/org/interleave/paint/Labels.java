package org.interleave.paint;

import java.util.List;
import java.util.function.IntFunction;

/// What is said in blocks, as far as there is room.
final class Labels {

  private static final int LEAST_SHORTENED = 2;
  private static final String ELLIPSIS = "\u2026";

  private final Scene scene;
  private final Surface surface;
  private final Lettering lettering;

  Labels(Scene scene, Surface surface) {
    this.scene = scene;
    this.surface = surface;
    this.lettering = scene.lettering(0.85);
  }

  /// The first of several texts that fits, or nothing.
  void label(Frame frame, int color, String... texts) {
    if (frame.height() >= 0.95 * scene.em()) {
      for (String text : texts) {
        if (fits(frame, text, lettering)) {
          double baseline = frame.y() + frame.height() / 2 + 0.31 * scene.em();
          surface.text(text, frame.middle(), baseline, lettering, Surface.Align.CENTER, color);
          return;
        }
      }
    }
  }

  /// The first of several texts that fits on a plain ground of its own, for blocks that are
  /// hatched.
  void chip(Frame frame, int ground, int color, List<String> texts) {
    if (frame.height() < 0.95 * scene.em()) {
      return;
    }
    for (String text : texts) {
      double width = surface.textWidth(text, lettering) + 0.6 * scene.em();
      if (width <= frame.visible()) {
        double height = Math.min(frame.height(), 1.25 * scene.em());
        double y = Math.rint(frame.y() + (frame.height() - height) / 2);
        surface.fill(Math.rint(frame.middle() - width / 2), y, Math.rint(width), height, ground);
        label(frame, color, text);
        return;
      }
    }
  }

  boolean fits(Frame frame, String text, Lettering in) {
    return surface.textWidth(text, in) + 3 <= frame.visible();
  }

  /// As much of a text as fits, cut off with an ellipsis; nothing when too little would be left.
  String shortened(Frame frame, String text, Lettering in) {
    return fitting(frame, text, in, kept -> text.substring(0, kept) + ELLIPSIS);
  }

  /// The same with the ellipsis in the middle, for names that differ at their ends.
  String shortenedWithin(Frame frame, String text, Lettering in) {
    return fitting(
        frame,
        text,
        in,
        kept -> {
          int end = kept / 2;
          return text.substring(0, kept - end) + ELLIPSIS + text.substring(text.length() - end);
        });
  }

  private String fitting(Frame frame, String text, Lettering in, IntFunction<String> keeping) {
    if (fits(frame, text, in)) {
      return text;
    }
    int fitting = 0;
    int tooLong = text.length();
    while (tooLong - fitting > 1) {
      int middle = (fitting + tooLong) / 2;
      if (fits(frame, keeping.apply(middle), in)) {
        fitting = middle;
      } else {
        tooLong = middle;
      }
    }
    return fitting < LEAST_SHORTENED ? "" : keeping.apply(fitting);
  }
}

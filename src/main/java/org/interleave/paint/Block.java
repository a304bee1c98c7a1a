package org.interleave.paint;

import java.time.Duration;
import org.interleave.scenario.DurationText;
import org.interleave.timeline.Lanes;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// One step as a block, with as much said in it as there is room for.
final class Block {

  /// Where a block stands, in pixels, and the room in it that can be seen.
  private record Frame(double x, double y, double width, double height, double from, double to) {

    /// A frame of a share of the lane's height, in its middle.
    static Frame in(Lanes lanes, int thread, double begin, double end, double share) {
      double height = Math.max(2, Math.rint(lanes.laneHeight(thread) * share));
      double y = lanes.laneTop(thread) + Math.floor((lanes.laneHeight(thread) - height) / 2);
      double x = Math.rint(begin);
      double gap = end - begin >= 8 ? 1 : 0;
      double width = Math.max(1, Math.rint(end) - x - gap);
      return new Frame(
          x, y, width, height, Math.max(x, lanes.left()), Math.min(x + width, lanes.right()));
    }

    double middle() {
      return (from + to) / 2;
    }

    double visible() {
      return to - from;
    }

    double radius() {
      return width >= 10 && height >= 14 ? 3 : 0;
    }
  }

  void paint(Scene scene, Surface surface, int row, double begin, double end) {
    StepKind kind = scene.trace().kind(row);
    Lanes lanes = scene.lanes();
    Frame frame = Frame.in(lanes, scene.trace().thread(row), begin, end, heightShare(kind));
    Palette palette = scene.palette();
    switch (kind) {
      case READ -> {
        fill(surface, frame, palette.of(Ink.READ));
        letterOverValue(scene, surface, frame, PaintText.of("read"), row, palette.of(Ink.ON_READ));
      }
      case WRITE -> write(scene, surface, frame, row);
      case COMPUTE -> compute(scene, surface, frame, row);
      case SLEEP -> sleep(scene, surface, frame, row);
      case BLOCK -> new WaitBar(scene, surface, row).paint(frame.y, frame.height, begin, end);
      case ACQUIRE ->
          letter(scene, surface, frame, PaintText.of("acquire"), palette.of(Ink.ACQUIRE));
      case RELEASE ->
          letter(scene, surface, frame, PaintText.of("release"), palette.of(Ink.RELEASE));
      case START -> main(scene, surface, frame, PaintText.of("start", scene.trace().value(row)));
      case PRINT, RAISE -> print(scene, surface, frame, row);
      case WAIT, WAKE, SIGNAL, GIVE_UP ->
          main(scene, surface, frame, scene.trace().kind(row).word());
      case JOIN -> join(scene, surface, frame, row);
    }
  }

  private static double heightShare(StepKind kind) {
    return switch (kind) {
      case READ, WRITE -> 1;
      case ACQUIRE, RELEASE, START, PRINT, WAKE, SIGNAL, GIVE_UP, RAISE -> 0.84;
      case COMPUTE, BLOCK, WAIT -> 0.76;
      case SLEEP -> 0.6;
      case JOIN -> 0.1;
    };
  }

  private static void fill(Surface surface, Frame frame, int color) {
    surface.fill(frame.x, frame.y, frame.width, frame.height, frame.radius(), color);
  }

  private static void write(Scene scene, Surface surface, Frame frame, int row) {
    Palette palette = scene.palette();
    if (!scene.timeline().updates().isLost(row)) {
      fill(surface, frame, palette.of(Ink.WRITE));
      letterOverValue(scene, surface, frame, PaintText.of("write"), row, palette.of(Ink.ON_WRITE));
      return;
    }
    fill(surface, frame, palette.of(Ink.BACKGROUND));
    double stroke = Math.min(2, frame.width / 3);
    surface.outline(
        frame.x, frame.y, frame.width, frame.height, frame.radius(), stroke, palette.of(Ink.LOST));
    double below =
        letterOverValue(scene, surface, frame, PaintText.of("write"), row, palette.of(Ink.LOST));
    double y = Math.rint(below - 0.45 * scene.em());
    double inset = Math.min(4, frame.width / 4);
    surface.fill(
        frame.x + inset, y, frame.width - 2 * inset, Math.min(2, stroke), palette.of(Ink.LOST));
  }

  /// A small letter over the step's value, as far as they fit; returns the value's baseline.
  private static double letterOverValue(
      Scene scene, Surface surface, Frame frame, String letter, int row, int color) {
    String value = scene.trace().text(row);
    Lettering large = scene.boldLettering(1);
    double em = scene.em();
    boolean both = frame.height >= 2.9 * em;
    double baseline = frame.y + frame.height / 2 + (both ? 0.95 : 0.36) * em;
    if (fits(surface, frame, value, large) && frame.height >= 1.1 * em) {
      surface.text(value, frame.middle(), baseline, large, Surface.Align.CENTER, color);
      if (both) {
        surface.text(
            letter,
            frame.middle(),
            baseline - 1.15 * em,
            scene.lettering(0.82),
            Surface.Align.CENTER,
            color);
      }
      return baseline;
    }
    return frame.y + frame.height / 2 + 0.45 * em;
  }

  private static void compute(Scene scene, Surface surface, Frame frame, int row) {
    fill(surface, frame, scene.palette().of(Ink.COMPUTE));
    long result = scene.trace().value(row);
    int previous = previousOfSameThread(scene.trace(), row);
    long before = previous == Trace.NO_ROW ? 0 : scene.trace().value(previous);
    long change = result - before;
    String both = PaintText.of("result", change, result);
    boolean roomForBoth = fits(surface, frame, both, scene.lettering(0.85));
    label(
        scene,
        surface,
        frame,
        roomForBoth ? both : "%+d".formatted(change),
        scene.palette().of(Ink.ON_COMPUTE));
  }

  private static int previousOfSameThread(Trace trace, int row) {
    int step = trace.stepsBefore(trace.thread(row), row);
    return step == 0 ? Trace.NO_ROW : trace.row(trace.thread(row), step - 1);
  }

  private static void sleep(Scene scene, Surface surface, Frame frame, int row) {
    Palette palette = scene.palette();
    Hatch.fill(
        surface,
        frame.from,
        frame.y,
        frame.visible(),
        frame.height,
        palette.of(Ink.SLEEP),
        palette.of(Ink.SLEEP_HATCH));
    Duration asked = Duration.ofNanos(scene.trace().value(row));
    String text = PaintText.of("sleep", DurationText.of(asked));
    if (!fits(surface, frame, text, scene.lettering(0.85))) {
      text = PaintText.of("sleep.short");
    }
    chip(scene, surface, frame, text, palette.of(Ink.SLEEP), palette.of(Ink.MUTED_TEXT));
  }

  private static void join(Scene scene, Surface surface, Frame frame, int row) {
    Palette palette = scene.palette();
    double thickness = Math.clamp(frame.height, 1, 3);
    double y = Math.rint(frame.y + (frame.height - thickness) / 2);
    surface.fill(frame.x, y, frame.width, thickness, palette.of(Ink.SLEEP_HATCH));
    String text = PaintText.of("join", scene.trace().threadName((int) scene.trace().value(row)));
    double lane = scene.lanes().laneHeight(0);
    Frame room =
        new Frame(
            frame.x,
            frame.y + frame.height / 2 - lane / 2,
            frame.width,
            lane,
            frame.from,
            frame.to);
    chip(scene, surface, room, text, palette.of(Ink.LANE), palette.of(Ink.MUTED_TEXT));
  }

  private static void letter(Scene scene, Surface surface, Frame frame, String text, int color) {
    fill(surface, frame, color);
    label(scene, surface, frame, text, scene.palette().of(Ink.ON_LOCK));
  }

  private static void main(Scene scene, Surface surface, Frame frame, String text) {
    Palette palette = scene.palette();
    fill(surface, frame, palette.of(Ink.GRID));
    label(scene, surface, frame, text, palette.of(Ink.TEXT));
  }

  private static void print(Scene scene, Surface surface, Frame frame, int row) {
    String value = scene.trace().text(row);
    String whole = PaintText.of("print", value);
    boolean roomForWhole = fits(surface, frame, whole, scene.lettering(0.85));
    main(scene, surface, frame, roomForWhole ? whole : value);
  }

  private static void label(Scene scene, Surface surface, Frame frame, String text, int color) {
    Lettering lettering = scene.lettering(0.85);
    if (fits(surface, frame, text, lettering) && frame.height >= 0.95 * scene.em()) {
      double baseline = frame.y + frame.height / 2 + 0.31 * scene.em();
      surface.text(text, frame.middle(), baseline, lettering, Surface.Align.CENTER, color);
    }
  }

  /// A label with a plain ground, for blocks that are hatched.
  static void chip(
      Scene scene,
      Surface surface,
      double from,
      double to,
      double y,
      double height,
      String text,
      int ground,
      int color) {
    chip(scene, surface, new Frame(from, y, to - from, height, from, to), text, ground, color);
  }

  private static void chip(
      Scene scene, Surface surface, Frame frame, String text, int ground, int color) {
    Lettering lettering = scene.lettering(0.85);
    double width = surface.textWidth(text, lettering) + 0.6 * scene.em();
    if (width <= frame.visible() && frame.height >= 0.95 * scene.em()) {
      double height = Math.min(frame.height, 1.25 * scene.em());
      double y = Math.rint(frame.y + (frame.height - height) / 2);
      surface.fill(Math.rint(frame.middle() - width / 2), y, Math.rint(width), height, ground);
      label(scene, surface, frame, text, color);
    }
  }

  private static boolean fits(Surface surface, Frame frame, String text, Lettering lettering) {
    return surface.textWidth(text, lettering) + 3 <= frame.visible();
  }
}

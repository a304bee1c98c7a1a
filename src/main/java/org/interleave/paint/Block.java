package org.interleave.paint;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.interleave.analysis.ValueText;
import org.interleave.scenario.DurationText;
import org.interleave.timeline.Lanes;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.LibraryObject;

/// One step as a block, with as much said in it as there is room for.
final class Block {

  private final Scene scene;
  private final Surface surface;
  private final Labels labels;

  Block(Scene scene, Surface surface) {
    this.scene = scene;
    this.surface = surface;
    this.labels = new Labels(scene, surface);
  }

  void paint(int row, double begin, double end) {
    StepKind kind = scene.trace().kind(row);
    Lanes lanes = scene.lanes();
    Frame frame = Frame.in(lanes, scene.trace().thread(row), begin, end, heightShare(kind));
    switch (kind) {
      case READ, WRITE -> new AccessBlock(scene, surface, row, frame).paint();
      case COMPUTE -> compute(frame, row);
      case SLEEP -> sleep(frame, row);
      case BLOCK, WAIT ->
          new WaitBar(scene, surface, row).paint(frame.y(), frame.height(), begin, end);
      case ACQUIRE -> plain(frame, Ink.ACQUIRE, Ink.ON_ACQUIRE, PaintText.of("acquire"));
      case RELEASE -> plain(frame, Ink.RELEASE, Ink.ON_RELEASE, PaintText.of("release"));
      case WAKE ->
          plain(
              frame, Ink.ACQUIRE, Ink.ON_ACQUIRE, PaintText.of("wake"), PaintText.of("wake.short"));
      case SIGNAL -> plain(frame, Ink.RELEASE, Ink.ON_RELEASE, signal(row));
      case GIVE_UP -> giveUp(frame);
      case START ->
          plain(frame, Ink.GRID, Ink.TEXT, PaintText.of("start", scene.trace().value(row)));
      case PRINT -> print(frame, row);
      case RAISE -> raise(frame);
      case JOIN -> join(frame, row);
    }
  }

  private static double heightShare(StepKind kind) {
    return switch (kind) {
      case READ, WRITE, RAISE -> 1;
      case ACQUIRE, RELEASE, START, PRINT, WAKE, SIGNAL -> 0.84;
      case COMPUTE, BLOCK, WAIT -> 0.76;
      case SLEEP, GIVE_UP -> 0.6;
      case JOIN -> 0.1;
    };
  }

  private void plain(Frame frame, Ink ground, Ink text, String... texts) {
    fill(frame, scene.palette().of(ground));
    labels.label(frame, scene.palette().of(text), texts);
  }

  private void fill(Frame frame, int color) {
    surface.fill(frame.x(), frame.y(), frame.width(), frame.height(), frame.radius(), color);
  }

  private void compute(Frame frame, int row) {
    Trace trace = scene.trace();
    String value = ValueText.of(trace, row);
    OptionalLong change = scene.timeline().parts().change(trace.line(row));
    if (trace.isInteger(row) && change.isPresent()) {
      String by = String.format(Locale.ROOT, "%+d", change.getAsLong());
      plain(frame, Ink.COMPUTE, Ink.ON_COMPUTE, by + " " + PaintText.of("result", value), by);
    } else if (trace.object(row) instanceof LibraryObject) {
      plain(frame, Ink.COMPUTE, Ink.ON_COMPUTE);
    } else {
      String shortened = labels.shortened(frame, value, scene.lettering(0.85));
      plain(frame, Ink.COMPUTE, Ink.ON_COMPUTE, PaintText.of("result", value), shortened);
    }
  }

  private void sleep(Frame frame, int row) {
    Palette palette = scene.palette();
    Hatch.fill(
        surface,
        frame.from(),
        frame.y(),
        frame.visible(),
        frame.height(),
        palette.of(Ink.SLEEP),
        palette.of(Ink.SLEEP_HATCH));
    Duration asked = Duration.ofNanos(scene.trace().value(row));
    labels.chip(
        frame,
        palette.of(Ink.SLEEP),
        palette.of(Ink.MUTED_TEXT),
        List.of(PaintText.of("sleep", DurationText.of(asked)), PaintText.of("sleep.short")));
  }

  private String[] signal(int row) {
    String key = "signal." + scene.timeline().findings().objectOf(row).kind().name();
    return new String[] {
      PaintText.of(key, scene.trace().value(row)),
      PaintText.of(key + ".short"),
      PaintText.of("signal")
    };
  }

  /// A cross: the wait was in vain.
  private void giveUp(Frame frame) {
    Palette palette = scene.palette();
    fill(frame, palette.of(Ink.BACKGROUND));
    int color = palette.of(Ink.LOST);
    surface.outline(frame.x(), frame.y(), frame.width(), frame.height(), frame.radius(), 1, color);
    labels.label(frame, color, PaintText.of("give_up"), PaintText.of("give_up.short"));
  }

  private void print(Frame frame, int row) {
    String text = scene.trace().text(row).strip();
    String whole = PaintText.of("print", text);
    String shortened = labels.shortened(frame, text, scene.lettering(0.85));
    plain(
        frame,
        Ink.GRID,
        Ink.TEXT,
        whole,
        shortened.isEmpty() ? PaintText.of("print.short") : shortened);
  }

  /// The exception's name stands beside the block, where there is more room: [RaisedNames].
  private void raise(Frame frame) {
    fill(frame, scene.palette().of(Ink.LOST));
    labels.label(frame, scene.palette().of(Ink.BACKGROUND), PaintText.of("raise"));
  }

  private void join(Frame frame, int row) {
    Palette palette = scene.palette();
    double thickness = Math.clamp(frame.height(), 1, 3);
    double y = Math.rint(frame.y() + (frame.height() - thickness) / 2);
    surface.fill(frame.x(), y, frame.width(), thickness, palette.of(Ink.SLEEP_HATCH));
    String name = scene.trace().threadName((int) scene.trace().value(row));
    labels.chip(
        frame.withHeight(scene.lanes().laneHeight(scene.trace().thread(row))),
        palette.of(Ink.LANE),
        palette.of(Ink.MUTED_TEXT),
        List.of(PaintText.of("join", name)));
  }
}

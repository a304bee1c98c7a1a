package org.interleave.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.interleave.analysis.RunWords;
import org.interleave.analysis.Summary;
import org.interleave.paint.Ink;
import org.interleave.paint.Lettering;
import org.interleave.paint.Palette;
import org.interleave.paint.Scene;
import org.interleave.paint.Surface;
import org.interleave.paint.TimelinePainter;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.Trace;

/// A picture of a timeline, with a caption below it: what was run, how, and what came of it.
public final class Picture {

  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("org.interleave.export.Picture");

  /// The height of the caption, in em.
  private static final double CAPTION = 3.6;

  private Picture() {}

  /// The pixels of a scene's picture as ARGB, row by row.
  public static int[] pixels(Scene scene, double scale) {
    return of(scene, scale).pixels();
  }

  /// Paints a scene.
  ///
  /// @param scale pixels for each unit of the scene: 1, 2 or 4, say
  private static Sheet of(Scene scene, double scale) {
    int width = width(scene, scale);
    int height = height(scene, scale);
    Sheet sheet = new Sheet(width, height, scale);
    Surface surface = sheet.surface();
    surface.fill(0, 0, width, height, scene.palette().of(Ink.BACKGROUND));
    TimelinePainter painter = new TimelinePainter();
    painter.paintGround(scene, surface);
    painter.paintMarks(scene, surface);
    caption(scene, surface, scene.lanes().height() + 1.4 * scene.lanes().em());
    return sheet;
  }

  /// The width of a scene's picture, in pixels.
  public static int width(Scene scene, double scale) {
    return (int) Math.round(scene.lanes().width() * scale);
  }

  /// The height of a scene's picture, in pixels.
  public static int height(Scene scene, double scale) {
    double captionHeight = Math.rint(CAPTION * scene.lanes().em());
    double troublesHeight = Math.rint(1.5 * scene.lanes().em()) * troubles(scene).size();
    return (int) Math.round((scene.lanes().height() + captionHeight + troublesHeight) * scale);
  }

  /// Writes a scene's picture as a PNG.
  ///
  /// @throws IOException with a sentence for the user, when the file cannot be written
  public static void write(Scene scene, double scale, Path target) throws IOException {
    Sheet sheet = of(scene, scale);
    AtomicFile.write(target, out -> ImageIO.write(sheet.opaque(), "png", out));
  }

  private static void caption(Scene scene, Surface surface, double y) {
    double em = scene.lanes().em();
    Palette palette = scene.palette();
    surface.text(
        settings(scene), em, y, new Lettering(em, true), Surface.Align.LEFT, palette.of(Ink.TEXT));
    surface.text(
        result(scene),
        em,
        y + 1.5 * em,
        new Lettering(em, false),
        Surface.Align.LEFT,
        palette.of(Ink.MUTED_TEXT));
    double below = y + 1.5 * em;
    for (String trouble : troubles(scene)) {
      below += 1.5 * em;
      surface.text(
          trouble, em, below, new Lettering(em, false), Surface.Align.LEFT, palette.of(Ink.LOST));
    }
  }

  private static String settings(Scene scene) {
    RunInfo info = scene.trace().info();
    RunSettings settings = info.settings();
    String parameters =
        settings.parameters().entrySet().stream()
            .map(it -> say("parameter", it.getKey(), it.getValue()))
            .collect(Collectors.joining());
    return say(
        "settings",
        info.title(),
        RunWords.how(scene.trace()),
        parameters,
        TEXT.getString(settings.lock() ? "on" : "off"));
  }

  private static String result(Scene scene) {
    Trace trace = scene.trace();
    boolean whole = scene.moment() >= scene.timeline().end();
    boolean over = trace.outcome() != Outcome.CANCELLED && trace.outcome() != Outcome.RUNNING;
    boolean cancelled = !over && trace.info().settings().mode() instanceof RunMode.Live;
    String key = cancelled ? "result.cancelled" : over && whole ? "result.end" : "result.moment";
    String length = say(key, RunWords.took(trace), (long) scene.moment());
    Stream<String> ledger =
        scene.timeline().focus().stream()
            .map(updates -> Summary.of(updates, updates.ledger((int) scene.moment())));
    return Stream.concat(ledger, Stream.of(length)).collect(Collectors.joining(" \u00B7 "));
  }

  /// What went wrong, a line each, in a picture of the end.
  private static List<String> troubles(Scene scene) {
    return scene.moment() < scene.timeline().end()
        ? List.of()
        : Summary.troubles(scene.timeline().findings()).stream()
            .flatMap(trouble -> lines(scene, trouble))
            .toList();
  }

  /// Breaks a sentence so that it fits into the picture's width; a letter is about half an em wide.
  private static Stream<String> lines(Scene scene, String sentence) {
    int most = Math.max(20, (int) (scene.lanes().width() / (0.54 * scene.lanes().em())));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream();
  }

  private static String say(String key, Object... arguments) {
    return String.format(Locale.ROOT, TEXT.getString(key), arguments);
  }
}

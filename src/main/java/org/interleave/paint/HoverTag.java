package org.interleave.paint;

import java.util.ArrayList;
import java.util.List;
import org.interleave.timeline.Dragged;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.RefusedMark;
import org.interleave.trace.Trace;

/// Says what the pointer is at, also where lanes are too low for any letter, and where a step would
/// land that is being dragged.
final class HoverTag implements Layer {

  /// Longer texts are broken into lines, in em.
  private static final double WIDEST = 40;

  @Override
  public void paint(Scene scene, Surface surface) {
    switch (scene.pointed().pointer()) {
      case Pointer.Elsewhere _ -> {}
      case Pointer.AtStep(int row) -> {
        double x = scene.projection().middleX(row);
        tag(scene, surface, new Place(scene.trace().thread(row), x), title(scene, row));
      }
      case Pointer.AtRefusals(RefusedMark mark) -> {
        Place place = new Place(mark.first().thread(), mark.x());
        tag(scene, surface, place, scene.timeline().refusals(mark.choices()));
      }
      case Pointer.Dragging(Dragged step) -> {
        double x = scene.projection().middleX(step.row()) + step.by();
        Place place = new Place(scene.trace().thread(step.row()), x);
        tag(scene, surface, place, List.of(landing(scene, step)));
      }
    }
  }

  /// What a tag stands beside: the middle of something in a thread's lane.
  private record Place(int thread, double middle) {}

  private static List<String> title(Scene scene, int row) {
    return List.of(scene.timeline().story().title(row));
  }

  /// Where a step would land, or why it cannot go where it is wanted.
  private static String landing(Scene scene, Dragged step) {
    Projection projection = scene.projection();
    int landing = step.landing(projection);
    if (landing != step.wanted(projection)) {
      Trace trace = scene.trace();
      return PaintText.of("drag.order", trace.threadName(trace.thread(step.row())));
    }
    if (landing == step.row()) {
      return PaintText.of("drag.here");
    }
    String title = scene.timeline().story().title(landing);
    return PaintText.of(landing < step.row() ? "drag.before" : "drag.after", title);
  }

  private static void tag(Scene scene, Surface surface, Place place, List<String> texts) {
    Lanes lanes = scene.lanes();
    double em = scene.em();
    Lettering lettering = scene.lettering(0.9);
    double most = Math.min(lanes.width() - 2 * em, WIDEST * em);
    List<String> lines =
        texts.stream().flatMap(it -> lines(it, surface, lettering, most).stream()).toList();
    double widest =
        lines.stream().mapToDouble(it -> surface.textWidth(it, lettering)).max().orElse(0);
    double width = Math.rint(widest + 1.2 * em);
    double height = Math.rint((0.4 + 1.4 * lines.size()) * em);
    double within = Math.clamp(place.middle, lanes.left(), lanes.right());
    double x = Math.rint(Math.clamp(within - width / 2, 0, Math.max(0, lanes.width() - width)));
    double y = top(lanes, place.thread, height, em);
    surface.fill(x, y, width, height, 4, scene.palette().of(Ink.PLAYHEAD));
    double baseline = y + 1.23 * em;
    for (String line : lines) {
      surface.text(
          line,
          x + 0.6 * em,
          baseline,
          lettering,
          Surface.Align.LEFT,
          scene.palette().of(Ink.ON_PLAYHEAD));
      baseline += 1.4 * em;
    }
  }

  /// A text broken between words, so that it fits.
  private static List<String> lines(
      String text, Surface surface, Lettering lettering, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && surface.textWidth(longer, lettering) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  /// Below the lane, or above it when there is no room below.
  private static double top(Lanes lanes, int thread, double height, double em) {
    double below = lanes.laneTop(thread) + lanes.laneHeight(thread) + 0.5 * em;
    double above = lanes.laneTop(thread) - height - 0.5 * em;
    return Math.rint(below + height <= lanes.height() ? below : above);
  }
}

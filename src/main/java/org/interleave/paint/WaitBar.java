package org.interleave.paint;

import java.util.List;
import org.interleave.analysis.Ordinal;
import org.interleave.analysis.Stays;
import org.interleave.analysis.SyncHistory;
import org.interleave.timeline.Projection;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// A thread's wait for an object: a hatched bar, divided wherever its place in the queue changes.
/// Where the place changes too often to be read, the first one stands for those after it.
final class WaitBar {

  /// Where those who wait have no order.
  private static final int ANY_PLACE = 0;

  private final Scene scene;
  private final Surface surface;
  private final int row;
  private final SyncHistory object;
  private final Stays line;

  /// @param row the row in which the wait begins
  WaitBar(Scene scene, Surface surface, int row) {
    this.scene = scene;
    this.surface = surface;
    this.row = row;
    this.object = scene.timeline().findings().objectOf(row);
    this.line = scene.trace().kind(row) == StepKind.BLOCK ? object.queue() : object.waiters();
  }

  void paint(double y, double height, double begin, double end) {
    if (!hasPlaces()) {
      part(y, height, begin, end, ANY_PLACE);
      return;
    }
    Projection projection = scene.projection();
    int next = scene.trace().nextOfSameThread(row);
    int ended = next == Trace.NO_ROW ? object.steps() - 1 : object.stepBefore(next);
    int last = Math.min(ended, object.stepBefore(projection.lastRow()) + 1);
    int step = Math.max(object.stepBefore(row) + 1, object.stepBefore(projection.firstRow()));
    int place = line.place(row, step);
    double from = begin;
    for (step++; step <= last; step++) {
      double to = Math.clamp(projection.beginX(object.row(step)), begin, end);
      if (to - from >= scene.em() && line.place(row, step) != place) {
        part(y, height, from, to, place);
        from = to;
        place = line.place(row, step);
      }
    }
    part(y, height, from, end, place);
  }

  /// Whoever waits for an event or at a barrier goes on together with all others.
  private boolean hasPlaces() {
    return object.kind() != SubjectKind.EVENT && object.kind() != SubjectKind.BARRIER;
  }

  private List<String> texts(int place) {
    if (place == ANY_PLACE) {
      return List.of(PaintText.of("waits.for", object.name()), object.name());
    }
    String ordinal = Ordinal.of(place);
    return List.of(
        PaintText.of("waits", object.name(), ordinal),
        PaintText.of("waits.short", object.name(), ordinal),
        ordinal);
  }

  private void part(double y, double height, double begin, double end, int place) {
    Palette palette = scene.palette();
    double from = Math.max(Math.rint(begin), scene.lanes().left());
    double to = Math.min(Math.rint(end) - 1, scene.lanes().right());
    if (to - from < 1) {
      return;
    }
    int lines = palette.of(Ink.WAITING_HATCH);
    Hatch.fill(surface, from, y, to - from, height, palette.of(Ink.WAITING), lines);
    surface.outline(from, y, to - from, height, 0, 1, lines);
    // Low bars are many, and have no room for words.
    if (height >= 0.95 * scene.em() && to - from >= 2 * scene.em()) {
      Frame frame = new Frame(from, y, to - from, height, from, to);
      new Labels(scene, surface)
          .chip(frame, palette.of(Ink.WAITING), palette.of(Ink.ON_WAITING), texts(place));
    }
  }
}

package org.interleave.paint;

import org.interleave.analysis.LockHistory;
import org.interleave.analysis.Ordinal;
import org.interleave.timeline.Projection;
import org.interleave.trace.Trace;

/// A thread's wait for a lock: a hatched bar, divided wherever its place in the queue changes.
/// Where the place changes too often to be read, the first one stands for those after it.
final class WaitBar {

  private final Scene scene;
  private final Surface surface;
  private final int row;
  private final LockHistory lock;

  /// @param row the row in which the wait begins
  WaitBar(Scene scene, Surface surface, int row) {
    this.scene = scene;
    this.surface = surface;
    this.row = row;
    Trace trace = scene.trace();
    this.lock =
        scene.timeline().locks().stream()
            .filter(history -> history.subject() == trace.subject(row))
            .findFirst()
            .orElseThrow();
  }

  void paint(double y, double height, double begin, double end) {
    Projection projection = scene.projection();
    int next = scene.trace().nextOfSameThread(row);
    int ended = next == Trace.NO_ROW ? lock.steps() - 1 : lock.stepBefore(next);
    int last = Math.min(ended, lock.stepBefore(projection.lastRow()) + 1);
    int step = Math.max(lock.stepBefore(row) + 1, lock.stepBefore(projection.firstRow()));
    int place = lock.place(row, step);
    double from = begin;
    for (step++; step <= last; step++) {
      double to = Math.clamp(projection.beginX(lock.row(step)), begin, end);
      if (lock.place(row, step) != place && to - from >= scene.em()) {
        part(y, height, from, to, place);
        from = to;
        place = lock.place(row, step);
      }
    }
    part(y, height, from, end, place);
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
    String text = PaintText.of("waits", Ordinal.of(place));
    if (surface.textWidth(text, scene.lettering(0.85)) + scene.em() > to - from) {
      text = PaintText.of("waits.short", Ordinal.of(place));
    }
    Block.chip(
        scene,
        surface,
        from,
        to,
        y,
        height,
        text,
        palette.of(Ink.WAITING),
        palette.of(Ink.ON_WAITING));
  }
}

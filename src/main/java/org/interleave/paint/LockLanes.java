package org.interleave.paint;

import java.util.stream.Collectors;
import org.interleave.analysis.LockHistory;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.trace.StepKind;

/// One lane for each lock: a thin line while it is free, a bar in the holder's colour while it is
/// held, with notches while others wait, and below it the queue, first come first.
final class LockLanes implements Layer {

  private static final int MOST_NAMED = 12;

  /// What holds from one step of a lock to the next, and where it is drawn, in pixels.
  private record Segment(LockHistory lock, int step, double x, double width) {

    int holder() {
      return step < 0 ? LockHistory.NOBODY : lock.holder(step);
    }
  }

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    for (int lock = 0; lock < lanes.locks(); lock++) {
      double top = lanes.lockTop(lock);
      surface.clip(lanes.left(), top, lanes.right() - lanes.left(), lanes.lockHeight());
      paint(scene, surface, scene.timeline().locks().get(lock), top + Math.rint(0.5 * scene.em()));
      surface.unclip();
    }
  }

  /// Steps of the lock that fall into one column of pixels become one bar, the last one's.
  private static void paint(Scene scene, Surface surface, LockHistory lock, double top) {
    Projection projection = scene.projection();
    Lanes lanes = scene.lanes();
    int last = lock.stepBefore(projection.lastRow());
    int step = lock.stepBefore(projection.firstRow());
    double from = step < 0 ? lanes.left() : x(scene, lock.row(step));
    for (; step <= last; step++) {
      double to =
          step + 1 < lock.steps()
              ? x(scene, lock.row(step + 1))
              : projection.momentX(projection.timeline().end());
      double begin = Math.max(Math.rint(from), lanes.left());
      double end = Math.min(Math.rint(to), lanes.right());
      if (end > begin) {
        segment(scene, surface, new Segment(lock, step, begin, end - begin), top);
        from = to;
      }
    }
  }

  /// A lock is held until its release has been carried out.
  private static double x(Scene scene, int row) {
    Projection projection = scene.projection();
    return scene.trace().kind(row) == StepKind.RELEASE
        ? projection.endX(row)
        : projection.beginX(row);
  }

  private static void segment(Scene scene, Surface surface, Segment segment, double top) {
    double x = segment.x;
    double width = segment.width;
    double height = Math.rint(1.35 * scene.em());
    int holder = segment.holder();
    if (holder == LockHistory.NOBODY) {
      surface.fill(x, top + Math.floor(height / 2), width, 1, scene.palette().of(Ink.MUTED_TEXT));
      return;
    }
    double gap = width >= 6 ? 1 : 0;
    surface.fill(x, top, width - gap, height, scene.palette().thread(holder));
    boolean awaited = segment.lock.queueLength(segment.step) > 0;
    if (awaited) {
      notches(scene, surface, x, top + height, width - gap);
    }
    Lettering lettering = scene.boldLettering(0.82);
    String text = "T" + holder;
    if (surface.textWidth(text, lettering) + 0.7 * scene.em() <= width) {
      double baseline = top + height / 2 + 0.3 * scene.em() - (awaited ? 1 : 0);
      surface.text(
          text,
          x + 0.35 * scene.em(),
          baseline,
          lettering,
          Surface.Align.LEFT,
          scene.palette().of(Ink.ON_THREAD));
    }
    queue(scene, surface, segment, top + height);
  }

  private static void notches(Scene scene, Surface surface, double x, double bottom, double width) {
    double period = Math.max(4, Math.rint(0.5 * scene.em()));
    double size = Math.floor(period / 2);
    double first = Math.ceil(x / period) * period;
    for (double at = first; at + size <= x + width; at += period) {
      surface.fill(at, bottom - size, size, size, scene.palette().of(Ink.LANE));
    }
  }

  private static void queue(Scene scene, Surface surface, Segment segment, double top) {
    LockHistory lock = segment.lock;
    int step = segment.step;
    double x = segment.x;
    double width = segment.width;
    if (lock.queueLength(step) == 0 || width < 1.5 * scene.em()) {
      return;
    }
    String all =
        lock.queue(step)
            .limit(MOST_NAMED)
            .mapToObj(thread -> "T" + thread)
            .collect(Collectors.joining(" "));
    String text = lock.queueLength(step) > MOST_NAMED ? all + " \u2026" : all;
    Lettering lettering = scene.boldLettering(0.78);
    if (surface.textWidth(text, lettering) > width - 4) {
      text = "+" + lock.queueLength(step);
    }
    if (surface.textWidth(text, lettering) <= width - 4) {
      surface.text(
          text,
          x + 0.35 * scene.em(),
          top + 0.98 * scene.em(),
          lettering,
          Surface.Align.LEFT,
          scene.palette().of(Ink.ON_WAITING));
    }
  }
}

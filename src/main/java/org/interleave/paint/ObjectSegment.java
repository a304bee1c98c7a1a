package org.interleave.paint;

import java.util.stream.Collectors;
import org.interleave.analysis.Stays;
import org.interleave.analysis.SyncHistory;
import org.interleave.timeline.Lanes;

/// What holds from one step of a synchronisation object to its next. A lock: a thin line while it
/// is free, a bar in the holder's colour while it is held, with notches while others wait. A
/// semaphore: a thin bar for each permit taken. An event: a bar once it is set. A barrier: so many
/// of so many have come. A queue: as high as it is full. Below: who waits, first come first.
final class ObjectSegment {

  private static final int MOST_NAMED = 12;

  /// More permits than these are one bar, filled in proportion.
  private static final int MOST_STACKED = 5;

  private final Scene scene;
  private final Surface surface;
  private final SyncHistory object;
  private final double top;
  private final double barHeight;
  private final double em;
  private final int most;

  /// @param laneTop the upper edge of the object's lane
  ObjectSegment(Scene scene, Surface surface, SyncHistory object, double laneTop) {
    Lanes lanes = scene.lanes();
    this.scene = scene;
    this.surface = surface;
    this.object = object;
    this.em = scene.em();
    double room = lanes.objectHeight();
    this.top = laneTop + Math.rint(room >= 3 * em ? 0.4 * em : 0.2 * em);
    this.barHeight = Math.rint(room >= 3 * em ? 1.45 * em : 1.15 * em);
    this.most = Math.max(1, Math.max(object.items().most(), object.capacity()));
  }

  /// @param step one of the object's own steps, or -1 before the first
  void paint(int step, double x, double width) {
    double within = width >= 6 ? width - 1 : width;
    switch (object.kind()) {
      case LOCK, RLOCK, CONDITION -> held(step, x, within);
      case SEMAPHORE -> permits(step, x, within);
      case EVENT -> event(step, x, within);
      case BARRIER -> barrier(step, x, within);
      case QUEUE -> items(step, x, within);
      case VARIABLE, LIST -> {}
    }
    waiting(step, x, within);
  }

  private void freeLine(double x, double width) {
    int color = scene.palette().of(Ink.MUTED_TEXT);
    surface.fill(x, top + Math.floor(barHeight / 2), width, 1, color);
  }

  private void held(int step, double x, double width) {
    int holder = object.holder(step);
    if (holder == SyncHistory.NOBODY) {
      freeLine(x, width);
      return;
    }
    surface.fill(x, top, width, barHeight, scene.palette().thread(holder));
    boolean awaited = object.queue().count(step) > 0;
    if (awaited) {
      notches(x, top + barHeight, width);
    }
    String name = "T" + holder;
    String again = object.level(step) > 1 ? name + " \u00D7" + object.level(step) : name;
    double baseline = top + barHeight / 2 + 0.3 * em - (awaited ? 1 : 0);
    text(x, width, baseline, Ink.ON_THREAD, again, name);
  }

  private void notches(double x, double bottom, double width) {
    double period = Math.max(4, Math.rint(0.5 * em));
    double size = Math.floor(period / 2);
    double first = Math.ceil(x / period) * period;
    for (double at = first; at + size <= x + width; at += period) {
      surface.fill(at, bottom - size, size, size, scene.palette().of(Ink.LANE));
    }
  }

  private void permits(int step, double x, double width) {
    int taken = object.holders().count(step);
    int all = Math.max(object.capacity(), taken);
    if (all > 0 && all <= MOST_STACKED) {
      double pitch = barHeight / all;
      int[] threads = object.holders().threads(step).toArray();
      for (int permit = 0; permit < all; permit++) {
        double y = Math.rint(top + permit * pitch);
        double height = Math.max(2, Math.floor(pitch) - 1);
        boolean free = permit >= threads.length;
        surface.fill(
            x,
            free ? y + Math.floor(height / 2) : y,
            width,
            free ? 1 : height,
            free ? scene.palette().of(Ink.MUTED_TEXT) : scene.palette().thread(threads[permit]));
      }
    } else {
      filled(x, width, all == 0 ? 0 : (double) taken / all, Ink.RELEASE);
      text(
          x,
          width,
          middle(),
          Ink.ON_WAITING,
          PaintText.of("permits.free", object.level(step)),
          String.valueOf(object.level(step)));
    }
  }

  private void event(int step, double x, double width) {
    if (object.isSet(step)) {
      surface.fill(x, top, width, barHeight, scene.palette().of(Ink.ACQUIRE));
      text(x, width, middle(), Ink.ON_ACQUIRE, PaintText.of("event.set"));
    } else {
      freeLine(x, width);
    }
  }

  private void barrier(int step, double x, double width) {
    int here = object.waiters().count(step);
    filled(x, width, (double) here / most, Ink.RELEASE);
    String count = PaintText.of("barrier.here", here, object.capacity());
    text(x, width, middle(), Ink.ON_WAITING, count);
  }

  private void items(int step, double x, double width) {
    int count = object.items().count(step);
    filled(x, width, (double) count / most, Ink.RELEASE);
    String all =
        object
            .items()
            .rows(step)
            .limit(MOST_NAMED)
            .mapToObj(scene.trace()::text)
            .collect(Collectors.joining(" "));
    text(
        x,
        width,
        middle(),
        Ink.ON_WAITING,
        all.isEmpty() ? PaintText.of("queue.empty") : all,
        count > 0 ? "\u00D7" + count : "");
  }

  /// A bar as high as a share, on the line that stands for nothing.
  private void filled(double x, double width, double share, Ink ink) {
    double height = Math.rint(barHeight * share);
    surface.fill(x, top + barHeight - 1, width, 1, scene.palette().of(Ink.MUTED_TEXT));
    if (height > 0) {
      surface.fill(x, top + barHeight - height, width, height, scene.palette().of(ink));
    }
  }

  private double middle() {
    return top + barHeight / 2 + 0.3 * em;
  }

  /// The first of several texts that fits, at the left.
  private void text(double x, double width, double baseline, Ink ink, String... texts) {
    Lettering lettering = scene.boldLettering(0.82);
    for (String text : texts) {
      if (surface.textWidth(text, lettering) + 0.7 * em <= width) {
        surface.text(
            text, x + 0.35 * em, baseline, lettering, Surface.Align.LEFT, scene.palette().of(ink));
        return;
      }
    }
  }

  /// Who waits for a signal is hatched, as in its own lane; who queues is named.
  private void waiting(int step, double x, double width) {
    double y = top + barHeight + 1;
    double height = Math.rint(1.05 * em);
    double from = x;
    if (object.waiters().count(step) > 0) {
      int lines = scene.palette().of(Ink.WAITING_HATCH);
      surface.fill(x, y, width, height, scene.palette().of(Ink.WAITING));
      surface.outline(x, y, width, height, 0, 1, lines);
      from += names(object.waiters(), step, x, width);
    }
    if (object.queue().count(step) > 0 && width >= 1.5 * em) {
      names(object.queue(), step, from, width - (from - x));
    }
  }

  /// Names those who wait, as far as there is room, and returns the room that this took.
  private double names(Stays line, int step, double x, double width) {
    String all =
        line.threads(step)
            .limit(MOST_NAMED)
            .mapToObj(thread -> "T" + thread)
            .collect(Collectors.joining(" "));
    String text = line.count(step) > MOST_NAMED ? all + " \u2026" : all;
    Lettering lettering = scene.boldLettering(0.78);
    if (surface.textWidth(text, lettering) > width - 4) {
      text = "+" + line.count(step);
    }
    double taken = surface.textWidth(text, lettering);
    if (taken > width - 4) {
      return 0;
    }
    surface.text(
        text,
        x + 0.35 * em,
        top + barHeight + 0.98 * em,
        lettering,
        Surface.Align.LEFT,
        scene.palette().of(Ink.ON_WAITING));
    return taken + 0.6 * em;
  }
}

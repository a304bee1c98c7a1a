package org.interleave.paint;

import org.interleave.analysis.Ledger;
import org.interleave.analysis.LockHistory;
import org.interleave.analysis.ThreadStatus;
import org.interleave.timeline.Lanes;

/// The names of the lanes, and how things stand there at the moment that is showing.
final class Headers implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    double threadsHeight = lanes.threadsBottom() - lanes.threadsTop();
    surface.clip(0, lanes.threadsTop(), lanes.left() - 2, threadsHeight);
    for (int thread = 0; thread < lanes.threads(); thread++) {
      if (lanes.isVisible(thread)) {
        thread(scene, surface, thread);
      }
    }
    surface.unclip();
    surface.clip(
        0, lanes.threadsBottom(), lanes.left() - 2, lanes.height() - lanes.threadsBottom());
    for (int lock = 0; lock < lanes.locks(); lock++) {
      lock(scene, surface, scene.timeline().locks().get(lock), lanes.lockTop(lock));
    }
    value(scene, surface);
    surface.unclip();
  }

  private static void thread(Scene scene, Surface surface, int thread) {
    Lanes lanes = scene.lanes();
    Palette palette = scene.palette();
    double em = scene.em();
    double top = lanes.laneTop(thread);
    double height = lanes.laneHeight(thread);
    surface.fill(Math.rint(0.5 * em), top, 4, height, 0, palette.thread(thread));
    if (height < em) {
      return;
    }
    boolean both = height >= 2.5 * em;
    double middle = top + height / 2;
    text(
        scene,
        surface,
        scene.trace().threadName(thread),
        middle + (both ? -0.3 : 0.35) * em,
        true,
        palette.of(Ink.TEXT));
    if (both) {
      String status = ThreadStatus.at(scene.trace(), thread, (int) scene.moment());
      text(scene, surface, status, middle + 0.95 * em, false, palette.of(Ink.MUTED_TEXT));
    }
  }

  private static void lock(Scene scene, Surface surface, LockHistory lock, double top) {
    double em = scene.em();
    text(scene, surface, lock.name(), top + 1.5 * em, true, scene.palette().of(Ink.TEXT));
    text(
        scene,
        surface,
        PaintText.of("lock.lane"),
        top + 2.75 * em,
        false,
        scene.palette().of(Ink.MUTED_TEXT));
  }

  private static void value(Scene scene, Surface surface) {
    Ledger ledger = scene.timeline().updates().ledger((int) scene.moment());
    Palette palette = scene.palette();
    double em = scene.em();
    double y = scene.lanes().valueTop() + 1.5 * em;
    double line = Math.min(1.5 * em, (scene.lanes().valueHeight() - 2.1 * em) / 3);
    String name = scene.trace().info().program().cells().getFirst().name();
    text(scene, surface, name, y, true, palette.of(Ink.TEXT));
    text(
        scene,
        surface,
        PaintText.of("expected", ledger.expected()),
        y + line,
        false,
        palette.of(Ink.MUTED_TEXT));
    text(
        scene,
        surface,
        PaintText.of("actual", ledger.actual()),
        y + 2 * line,
        true,
        palette.of(Ink.WRITE));
    text(
        scene,
        surface,
        PaintText.of("lost", ledger.lost()),
        y + 3 * line,
        true,
        ledger.lost() == 0 ? palette.of(Ink.MUTED_TEXT) : palette.of(Ink.LOST));
  }

  private static void text(
      Scene scene, Surface surface, String text, double y, boolean bold, int color) {
    Lettering lettering = bold ? scene.boldLettering(0.92) : scene.lettering(0.82);
    surface.text(text, 1.3 * scene.em(), y, lettering, Surface.Align.LEFT, color);
  }
}

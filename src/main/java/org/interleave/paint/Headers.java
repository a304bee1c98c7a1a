package org.interleave.paint;

import java.util.List;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LockHistory;
import org.interleave.analysis.ThreadStatus;
import org.interleave.timeline.Lanes;

/// The names of the lanes, and how things stand there at the moment that is showing.
final class Headers implements Layer {

  private record Line(String text, boolean bold, int color) {}

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
      nameSomeOf(scene, surface, thread);
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

  /// In low lanes there is room for every so many names only.
  private static void nameSomeOf(Scene scene, Surface surface, int thread) {
    Lanes lanes = scene.lanes();
    double pitch = lanes.laneTop(2 % lanes.threads()) - lanes.laneTop(1 % lanes.threads());
    int every = Math.max(1, (int) Math.ceil(1.6 * scene.em() / Math.max(1, pitch)));
    if (thread % every == 0) {
      double middle = lanes.laneTop(thread) + lanes.laneHeight(thread) / 2;
      String name = scene.trace().threadName(thread);
      text(
          scene,
          surface,
          name,
          middle + 0.35 * scene.em(),
          false,
          scene.palette().of(Ink.MUTED_TEXT));
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
    int lost = ledger.lost() == 0 ? palette.of(Ink.MUTED_TEXT) : palette.of(Ink.LOST);
    List<Line> lines =
        List.of(
            new Line(name(scene), true, palette.of(Ink.TEXT)),
            new Line(
                PaintText.of("expected", ledger.expected()), false, palette.of(Ink.MUTED_TEXT)),
            new Line(PaintText.of("actual", ledger.actual()), true, palette.of(Ink.WRITE)),
            new Line(PaintText.of("lost", ledger.lost()), true, lost));
    // In a low lane the last lines matter most.
    double height = scene.lanes().valueHeight();
    int fitting = Math.clamp((long) ((height - 0.2 * em) / (1.15 * em)), 0, lines.size());
    double pitch = Math.min(1.5 * em, height / Math.max(1, fitting));
    double y = scene.lanes().valueTop() + 0.35 * em + pitch / 2;
    for (Line line : lines.subList(lines.size() - fitting, lines.size())) {
      text(scene, surface, line.text, y, line.bold, line.color);
      y += pitch;
    }
  }

  private static String name(Scene scene) {
    return scene.trace().subjects().getFirst().name();
  }

  private static void text(
      Scene scene, Surface surface, String text, double y, boolean bold, int color) {
    Lettering lettering = bold ? scene.boldLettering(0.92) : scene.lettering(0.82);
    surface.text(text, 1.3 * scene.em(), y, lettering, Surface.Align.LEFT, color);
  }
}

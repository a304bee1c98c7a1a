package org.interleave.paint;

import java.util.List;
import java.util.Optional;
import org.interleave.analysis.Changes;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LostUpdates;
import org.interleave.analysis.ObjectState;
import org.interleave.analysis.SyncHistory;
import org.interleave.analysis.ThreadStatus;
import org.interleave.timeline.Lanes;

/// The names of the lanes, and how things stand there at the moment that is showing.
final class Headers implements Layer {

  private record Line(String text, boolean bold, int color) {}

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    scene.timeline().comparison().ifPresent(it -> original(scene, surface, it.original().end()));
    double threadsHeight = lanes.threadsBottom() - lanes.threadsTop();
    surface.clip(0, lanes.threadsTop(), lanes.left() - 2, threadsHeight);
    for (int thread = 0; thread < lanes.threads(); thread++) {
      if (lanes.isVisible(thread)) {
        thread(scene, surface, thread);
      }
    }
    surface.unclip();
    surface.clip(0, lanes.lowerClip(), lanes.left() - 2, lanes.height() - lanes.lowerClip());
    for (int object = 0; object < lanes.plan().objects(); object++) {
      object(scene, surface, object);
    }
    for (int value = 0; value < lanes.plan().values(); value++) {
      value(scene, surface, value);
    }
    surface.unclip();
  }

  private static void original(Scene scene, Surface surface, int steps) {
    Lanes lanes = scene.lanes();
    double em = scene.em();
    int color = scene.palette().of(Ink.MUTED_TEXT);
    double top = lanes.originalTop();
    surface.clip(0, top, lanes.left() - 2, lanes.originalHeight());
    text(scene, surface, PaintText.of("original"), top + 1.15 * em, true, color);
    text(scene, surface, PaintText.of("original.steps", steps), top + 2.3 * em, false, color);
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
      String status = ThreadStatus.at(scene.timeline().findings(), thread, (int) scene.moment());
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

  private static void object(Scene scene, Surface surface, int lane) {
    SyncHistory object = scene.timeline().objects().get(lane);
    int step = object.stepBefore((int) scene.moment());
    Palette palette = scene.palette();
    double em = scene.em();
    double top = scene.lanes().objectTop(lane) + (scene.lanes().objectHeight() - 2.5 * em) / 2;
    text(scene, surface, object.name(), top + 0.95 * em, true, palette.of(Ink.TEXT));
    String state = ObjectState.of(scene.trace(), object, step);
    String kind = PaintText.of("kind." + object.kind().name());
    String both = state.isEmpty() ? kind : kind + " \u00B7 " + state;
    text(scene, surface, both, top + 2.15 * em, false, palette.of(Ink.MUTED_TEXT));
  }

  private static void value(Scene scene, Surface surface, int lane) {
    List<Line> lines = lines(scene, lane);
    double em = scene.em();
    // In a low lane the last lines matter most.
    double height = scene.lanes().valueHeight(lane);
    int fitting = Math.clamp((long) ((height - 0.2 * em) / (1.15 * em)), 0, lines.size());
    double pitch = Math.min(1.5 * em, height / Math.max(1, fitting));
    double y = scene.lanes().valueTop(lane) + 0.35 * em + pitch / 2;
    for (Line line : lines.subList(lines.size() - fitting, lines.size())) {
      text(scene, surface, line.text, y, line.bold, line.color);
      y += pitch;
    }
    if (lane == scene.timeline().focusedLane() && scene.lanes().plan().values() > 1) {
      surface.fill(
          Math.rint(0.5 * em),
          scene.lanes().valueTop(lane),
          4,
          height,
          scene.palette().of(Ink.WAY));
    }
  }

  private static List<Line> lines(Scene scene, int lane) {
    Changes changes = scene.timeline().values().get(lane);
    Palette palette = scene.palette();
    Line name = new Line(changes.name(), true, palette.of(Ink.TEXT));
    Optional<LostUpdates> updates = scene.timeline().updatesIn(lane);
    int moment = (int) scene.moment();
    Ledger ledger = updates.map(it -> it.ledger(moment)).orElse(null);
    Long expected = ledger == null ? null : ledger.expected();
    if (ledger == null || expected == null) {
      String text = changes.text(changes.before(moment));
      return List.of(name, new Line(text, true, palette.of(Ink.WRITE)));
    }
    Line actual = new Line(PaintText.of("actual", ledger.actual()), true, palette.of(Ink.WRITE));
    boolean isPlain = !ledger.addsUp() || lane != scene.timeline().focusedLane();
    if (updates.orElseThrow().count() == 0 && isPlain) {
      return List.of(name, actual);
    }
    Ink lost = ledger.lost() == 0 ? Ink.MUTED_TEXT : Ink.LOST;
    return List.of(
        name,
        new Line(PaintText.of("expected", expected), false, palette.of(Ink.MUTED_TEXT)),
        actual,
        new Line(
            PaintText.of(ledger.addsUp() ? "lost" : "lost.updates", ledger.lost()),
            true,
            palette.of(lost)));
  }

  private static void text(
      Scene scene, Surface surface, String text, double y, boolean bold, int color) {
    Lettering lettering = bold ? scene.boldLettering(0.92) : scene.lettering(0.82);
    double x = 1.3 * scene.em();
    double end = scene.lanes().left() - 2;
    Frame room = new Frame(x, y, end - x, scene.em(), x, end);
    Labels labels = new Labels(scene, surface);
    String fitting =
        bold
            ? labels.shortenedWithin(room, text, lettering)
            : labels.shortened(room, text, lettering);
    surface.text(fitting, x, y, lettering, Surface.Align.LEFT, color);
  }
}

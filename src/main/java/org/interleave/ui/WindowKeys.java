package org.interleave.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.interleave.ui.byhand.ByHandViewModel;
import org.interleave.ui.byhand.Stride;
import org.interleave.ui.playback.PlaybackViewModel;

/// The keys that work on the run that is shown, on the next one, and on how all is seen.
///
/// @param model what they work on
record WindowKeys(MainViewModel model) {

  private static final int SCROLLED_LINES = 3;

  Keys keys() {
    Keys keys = new Keys();
    bindPlayback(keys, model.playback());
    bindRun(keys);
    bindPanel(keys, KeyCode.DIGIT1, model.scenariosPanel());
    bindPanel(keys, KeyCode.DIGIT2, model.listingPanel());
    bindByHand(keys, model.byHand());
    bindZoom(keys);
    return keys;
  }

  private static void bindPlayback(Keys keys, PlaybackViewModel playback) {
    keys.on(KeyCode.SPACE, playback::toggle)
        .on(KeyCode.RIGHT, playback::stepForward)
        .on(KeyCode.LEFT, playback::stepBack)
        .on(KeyCode.PAGE_DOWN, playback::stepForward)
        .on(KeyCode.PAGE_UP, playback::stepBack)
        .on(KeyCode.RIGHT, playback::nextFinding, KeyCombination.SHIFT_DOWN)
        .on(KeyCode.LEFT, playback::previousFinding, KeyCombination.SHIFT_DOWN)
        .on(KeyCode.HOME, playback::goToBegin)
        .on(KeyCode.END, playback::goToEnd);
  }

  private void bindRun(Keys keys) {
    keys.on(KeyCode.R, model.runBar()::run)
        .on(KeyCode.L, model.runBar()::toggleLock)
        .on(KeyCode.ESCAPE, this::cancel);
  }

  /// Who drags a step means that alone.
  private void cancel() {
    if (!model.timeline().cancelDrag()) {
      model.runBar().cancel();
      model.endings().cancel();
    }
  }

  /// By hand 0 is the main thread's number; else it fits the run into the window.
  private void chooseMainOrFit() {
    if (model.byHand().activeProperty().get()) {
      model.byHand().choose(0);
    } else {
      model.timeline().fit();
    }
  }

  private void bindByHand(Keys keys, ByHandViewModel byHand) {
    keys.on(KeyCode.T, model::takeOver)
        .on(KeyCode.G, model::goBack)
        .on(KeyCode.RIGHT, () -> model.timeline().moveSelectedBy(1), KeyCombination.ALT_DOWN)
        .on(KeyCode.LEFT, () -> model.timeline().moveSelectedBy(-1), KeyCombination.ALT_DOWN);
    for (int thread = 1; thread < 10; thread++) {
      int chosen = thread;
      for (KeyCode key : digit(thread)) {
        keys.on(key, () -> byHand.choose(chosen))
            .on(key, () -> byHand.choose(chosen, Stride.LINE), KeyCombination.SHIFT_DOWN)
            .on(key, () -> byHand.choose(chosen, Stride.ROUND), KeyCombination.ALT_DOWN);
      }
    }
  }

  private static KeyCode[] digit(int number) {
    return new KeyCode[] {KeyCode.valueOf("DIGIT" + number), KeyCode.valueOf("NUMPAD" + number)};
  }

  private static void bindPanel(Keys keys, KeyCode key, SidePanel panel) {
    keys.on(key, panel::toggle, KeyCombination.SHORTCUT_DOWN);
  }

  /// Plus and minus stand on different keys, with and without shift, on different keyboards.
  private void bindZoom(Keys keys) {
    keys.on(KeyCode.DOWN, () -> model.timeline().scroll(SCROLLED_LINES))
        .on(KeyCode.UP, () -> model.timeline().scroll(-SCROLLED_LINES));
    for (KeyCode plus : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
      keys.on(plus, model.timeline()::zoomIn, KeyCombination.SHIFT_ANY);
      keys.on(plus, model.theme()::enlarge, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
    for (KeyCode minus : new KeyCode[] {KeyCode.MINUS, KeyCode.SUBTRACT}) {
      keys.on(minus, model.timeline()::zoomOut);
      keys.on(minus, model.theme()::reduce, KeyCombination.SHORTCUT_DOWN);
    }
    for (KeyCode zero : new KeyCode[] {KeyCode.DIGIT0, KeyCode.NUMPAD0}) {
      keys.on(zero, this::chooseMainOrFit);
      keys.on(zero, model.theme()::resetSize, KeyCombination.SHORTCUT_DOWN);
    }
  }
}

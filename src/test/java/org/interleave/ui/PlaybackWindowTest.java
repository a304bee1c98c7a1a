package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;

class PlaybackWindowTest extends OpenWindow {

  @Test
  void theButtonPlaysToTheEndAndStopsThere() {
    showRun(TinyRuns.race());
    setSpeed(2);
    click("#play");
    await(() -> moment() > 0 && moment() < 15);
    assertThat(playing()).isTrue();
    assertThat(model().timeline().selectedProperty().get()).isEqualTo(Trace.NO_ROW);
    await(() -> !playing());

    assertThat(moment()).isEqualTo(15);
  }

  @Test
  void theSpaceBarPlaysAndPauses() {
    showRun(TinyRuns.race());
    push(KeyCode.SPACE);
    await(() -> moment() > 0 && moment() < 15);
    push(KeyCode.SPACE);

    assertThat(playing()).isFalse();
    assertThat(moment()).isLessThan(15);
  }

  @Test
  void aStepPauses() {
    showRun(TinyRuns.race());
    push(KeyCode.SPACE);
    push(KeyCode.RIGHT);

    assertThat(playing()).isFalse();
    assertThat(moment()).isEqualTo(Math.rint(moment()));
  }

  @Test
  void keysGoFromStepToStep() {
    showRun(TinyRuns.race());
    assertThat(momentAfter(KeyCode.LEFT)).isEqualTo(14);
    assertThat(momentAfter(KeyCode.PAGE_UP)).isEqualTo(13);
    assertThat(model().timeline().selectedProperty().get()).isEqualTo(12);
    assertThat(momentAfter(KeyCode.HOME)).isZero();
    assertThat(momentAfter(KeyCode.LEFT)).isZero();
    assertThat(text("title")).isEqualTo("The beginning");
    assertThat(momentAfter(KeyCode.RIGHT)).isEqualTo(1);
    assertThat(momentAfter(KeyCode.PAGE_DOWN)).isEqualTo(2);
    assertThat(momentAfter(KeyCode.END)).isEqualTo(15);
    assertThat(momentAfter(KeyCode.RIGHT)).isEqualTo(15);
  }

  private double momentAfter(KeyCode... keys) {
    push(keys);
    return moment();
  }

  @Test
  void buttonsGoFromStepToStep() {
    showRun(TinyRuns.race());
    click("#begin");
    assertThat(moment()).isZero();
    click("#forward");
    assertThat(moment()).isEqualTo(1);
    click("#end");
    assertThat(moment()).isEqualTo(15);
    click("#back");
    assertThat(moment()).isEqualTo(14);
  }

  @Test
  void lostUpdatesAreJumpedTo() {
    showRun(TinyRuns.race());
    // the only lost update is written in row 9
    assertThat(momentAfter(KeyCode.SHIFT, KeyCode.LEFT)).isEqualTo(10);
    assertThat(momentAfter(KeyCode.SHIFT, KeyCode.LEFT)).isEqualTo(10);
    push(KeyCode.HOME);
    click("#nextFinding");
    assertThat(moment()).isEqualTo(10);
    assertThat(text("title")).startsWith("Step 10 ");
    push(KeyCode.END);
    click("#previousFinding");
    assertThat(moment()).isEqualTo(10);
  }

  @Test
  void thereIsNothingToJumpToWhenNothingIsLost() {
    showRun(TinyRuns.lockedRun());
    assertThat(find("previousFinding").isDisabled() && find("nextFinding").isDisabled()).isTrue();
    assertThat(momentAfter(KeyCode.SHIFT, KeyCode.LEFT)).isEqualTo(20);

    showRun(TinyRuns.race());
    assertThat(find("previousFinding").isDisabled() || find("nextFinding").isDisabled()).isFalse();
  }

  @Test
  void theSpeedIsSetByMouseAndKeys() {
    showRun(TinyRuns.race());
    assertThat(text("speedText")).isEqualTo("2.0 steps/s");
    setSpeed(2);
    assertThat(text("speedText")).isEqualTo("100 steps/s");
    click("#speed .track");
    push(KeyCode.HOME);
    assertThat(text("speedText")).isEqualTo("0.1 steps/s");
    assertThat(moment()).isEqualTo(15);
    push(KeyCode.RIGHT);
    assertThat(model().playback().speedPowerProperty().get()).isGreaterThan(-1);
    assertThat(moment()).isEqualTo(15);
  }

  private void setSpeed(double power) {
    interact(() -> find("speed", Slider.class).setValue(power));
  }

  @Test
  void theAxisMovesFromStepsToTimeAndBack() {
    showRun(TinyRuns.race());
    click("#time");
    await(() -> model().timeline().timeShareProperty().get() == 1);
    assertThat(text("speedText")).isEqualTo("2.0 ms/s");
    click("#time");
    assertThat(find("time", ToggleButton.class).isSelected()).isTrue();
    click("#steps");
    await(() -> model().timeline().timeShareProperty().get() == 0);
  }

  @Test
  void nothingHappensWhileThereIsNoRun() {
    click("#timeline");
    for (KeyCode key :
        new KeyCode[] {
          KeyCode.SPACE,
          KeyCode.RIGHT,
          KeyCode.LEFT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PLUS,
          KeyCode.MINUS,
          KeyCode.DIGIT0,
          KeyCode.ESCAPE
        }) {
      push(key);
    }
    push(KeyCode.SHIFT, KeyCode.RIGHT);
    push(KeyCode.SHORTCUT, KeyCode.E);
    push(KeyCode.SHORTCUT, KeyCode.C);
    for (String id : new String[] {"begin", "play", "end", "overview", "export", "time", "fit"}) {
      click("#" + id);
    }

    assertThat(moment()).isZero();
    assertThat(listWindows()).hasSize(1);
  }

  @Test
  void aRunWithoutStepsCanBeShown() {
    showRun(TinyRuns.empty());
    push(KeyCode.SPACE);
    push(KeyCode.RIGHT);
    push(KeyCode.PLUS);
    click("#time");
    click("#overview");

    assertThat(moment()).isZero();
    assertThat(playing()).isFalse();
    assertThat(text("title")).isEqualTo("Nothing to be seen");
  }

  private boolean playing() {
    return model().playback().playingProperty().get();
  }
}

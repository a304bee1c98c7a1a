package org.interleave.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.interleave.timeline.Axis.Measure;
import org.interleave.timeline.Timeline;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybackViewModelTest {

  private final PlaybackViewModel model =
      new PlaybackViewModel(ResourceBundle.getBundle("org.interleave.ui.Text"));
  private final List<Integer> chosen = new ArrayList<>();

  @BeforeEach
  void listen() {
    model.setOnStepChosen(chosen::add);
  }

  private void showARace() {
    model.show(new Timeline(TinyRuns.race()));
  }

  @Test
  void withoutARunNothingPlays() {
    model.toggle();
    model.advance(1);
    model.stepForward();
    model.goTo(3);

    assertThat(model.playingProperty().get()).isFalse();
    assertThat(model.momentProperty().get()).isZero();
    assertThat(chosen).isEmpty();
  }

  @Test
  void aRunThatGrowsIsShownAtItsEndUnlessSomethingElseIsBeingLookedAt() {
    List<Trace> growing = TinyRuns.growingRace(9);
    model.show(new Timeline(growing.getFirst()));
    model.show(new Timeline(growing.getLast()));
    assertThat(model.momentProperty().get()).isEqualTo(15);

    model.show(new Timeline(growing.getFirst()));
    model.goTo(3);
    model.toggle();
    model.show(new Timeline(growing.getLast()));
    assertThat(model.momentProperty().get()).isEqualTo(3);
    assertThat(model.playingProperty().get()).isTrue();

    model.show(new Timeline(TinyRuns.race()));
    assertThat(model.momentProperty().get()).isEqualTo(15);
    assertThat(model.playingProperty().get()).isFalse();
  }

  @Test
  void aRunIsShownAtItsEnd() {
    showARace();

    assertThat(model.momentProperty().get()).isEqualTo(15);
    assertThat(model.anyFindingProperty().get()).isTrue();
  }

  @Test
  void aRunWithALockHasNoLostUpdateToJumpTo() {
    model.show(new Timeline(TinyRuns.lockedRun()));

    assertThat(model.anyFindingProperty().get()).isFalse();
  }

  @Test
  void playsFromTheBeginningAtItsSpeedAndPauses() {
    showARace();
    model.speedPowerProperty().set(1);
    model.toggle();
    model.advance(0.5);
    assertThat(model.momentProperty().get()).isCloseTo(5, within(1e-9));
    assertThat(model.playingProperty().get()).isTrue();

    model.toggle();
    model.advance(0.5);
    assertThat(model.momentProperty().get()).isCloseTo(5, within(1e-9));
    assertThat(chosen).as("nothing is selected while it plays").containsExactly(Trace.NO_ROW);
  }

  @Test
  void playingEndsWithTheRun() {
    showARace();
    model.toggle();
    model.advance(1000);

    assertThat(model.momentProperty().get()).isEqualTo(15);
    assertThat(model.playingProperty().get()).isFalse();
  }

  @Test
  void everyJumpTellsTheStepThatWasTakenLast() {
    showARace();
    model.goToBegin();
    model.stepForward();
    model.nextFinding();
    model.stepBack();
    model.goToEnd();
    model.previousFinding();

    assertThat(chosen).containsExactly(-1, 0, 9, 8, 14, 9);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, STEPS, 0.1 steps/s",
    "0, STEPS, 1.0 steps/s",
    "2, STEPS, 100 steps/s",
    "0.3, TIME, 2.0 ms/s",
    "9, TIME, 100 ms/s",
  })
  void tellsTheSpeed(double power, Measure measure, String text) {
    model.measureProperty().set(measure);
    model.speedPowerProperty().set(power);

    assertThat(model.speedTextProperty().get()).isEqualTo(text);
  }
}

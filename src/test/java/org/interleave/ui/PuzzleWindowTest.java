package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.interleave.trace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PuzzleWindowTest extends OpenWindow {

  /// The puzzle of the first scenario: two threads that add 1 once each.
  @BeforeEach
  void takeUp() {
    interact(() -> model().scenarios().open("millisecond"));
    await(() -> isSeen("takeUp"));
    interact(() -> find("takeUp", Button.class).fire());
    await(() -> text("standing").contains("par"));
  }

  @Test
  void theGoalIsInSight() {
    assertThat(isSeen("puzzle")).isTrue();
    assertThat(text("goal"))
        .isEqualTo("Lose no update, with the lock off. It sets NUM_THREADS = 2.");
    assertThat(text("standing")).isEqualTo("Thread switches: 0 \u00B7 par 3");
    assertThat(timeline().trace().size()).isZero();
  }

  @Test
  void whatItAsksForIsSeenBeforeItIsTakenUp() {
    assertThat(text("puzzleGoal"))
        .isEqualTo("Lose no update, with the lock off. It sets NUM_THREADS = 2.");
    await(() -> text("puzzleRecord").equals("Not solved yet \u00B7 par 3"));
  }

  @Test
  void hintsLeadToTheGoalWithPar() {
    while (timeline().trace().outcome() == Outcome.RUNNING) {
      click("#askForHint");
      await(() -> text("hint").startsWith("Hint:"));
      assertThat(lookup(".choice:hinted").queryAll()).hasSize(1);
      String name = text("hint").replaceAll("Hint: (\\S+): .*", "$1");
      push(name.equals("MainThread") ? KeyCode.DIGIT0 : KeyCode.valueOf("DIGIT" + name.charAt(7)));
    }
    await(() -> text("standing").startsWith("Solved"));
    assertThat(text("standing"))
        .isEqualTo("Solved, with 3 thread switches \u00B7 par 3 \u00B7 your best 3");
    assertThat(text("puzzleRecord")).startsWith("\u2713 Solved");
    await(() -> text("puzzleRecord").equals("\u2713 Solved \u00B7 par 3 \u00B7 your best 3"));
    push(KeyCode.LEFT);
    assertThat(text("standing")).isEqualTo("Thread switches: 3 \u00B7 par 3 \u00B7 your best 3");
  }

  @Test
  void itIsLeftWithAnotherRun() {
    push(KeyCode.DIGIT0);
    click("#withLock");
    assertThat(isSeen("puzzle")).isFalse();
  }

  @Test
  void itIsLeftWithAnotherScenario() {
    click("#live");
    click("#run");
    awaitRun();
    assertThat(text("standing")).startsWith("The run that is shown is not by hand");
    assertThat(find("askForHint").isDisabled()).isTrue();
    click("#byHand");
    click("#run");
    assertThat(text("standing")).isEqualTo("Thread switches: 0 \u00B7 par 3");

    click("#live");
    interact(() -> model().scenarios().open("deadlock"));
    await(() -> !isSeen("puzzle"));
  }

  @Test
  void whatItSetsIsPutBackWhenItIsLeft() {
    click("#leave");
    assertThat(isSeen("puzzle")).isFalse();
    assertThat(typed("constant-NUM_THREADS")).isEqualTo("3");
    interact(() -> model().runBar().lockProperty().set(true));
    interact(() -> find("takeUp", Button.class).fire());
    assertThat(typed("constant-NUM_THREADS")).isEqualTo("2");
    assertThat(model().runBar().lockProperty().get()).isFalse();
    click("#leave");
    assertThat(typed("constant-NUM_THREADS")).isEqualTo("3");
    assertThat(model().runBar().lockProperty().get()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 16, 20, 26})
  void itsSentencesAreSeenWholeAtAnyTextSize(int textSize) {
    for (int size = 13; size < textSize; size++) {
      push(KeyCode.SHORTCUT, KeyCode.PLUS);
    }
    missTheGoal();

    for (String id : List.of("goal", "standing")) {
      Label sentence = find(id, Label.class);
      assertThat(((Text) sentence.lookup(".text")).getText().replaceAll("\\s+", " "))
          .isEqualTo(sentence.getText());
      assertThat(sentence.localToScene(sentence.getLayoutBounds()).getMaxX())
          .isLessThan(stage().getScene().getWidth());
    }
    assertThat(find("leave").localToScene(find("leave").getLayoutBounds()).getMaxX())
        .isLessThan(stage().getScene().getWidth());
  }

  /// Both threads read before either writes.
  private void missTheGoal() {
    while (timeline().trace().outcome() == Outcome.RUNNING) {
      for (int thread : new int[] {0, 1, 2}) {
        interact(() -> model().byHand().choose(thread));
      }
    }
    await(() -> text("standing").startsWith("The run has ended without it"));
  }
}

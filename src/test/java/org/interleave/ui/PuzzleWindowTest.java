package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.interleave.trace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PuzzleWindowTest extends OpenWindow {

  /// The puzzle of the first scenario: two threads that add 1 once each.
  @BeforeEach
  void takeUp() {
    interact(() -> model().scenarios().open("millisecond"));
    interact(() -> find("takeUp", Button.class).fire());
    await(() -> text("standing").contains("par"));
  }

  @Test
  void theGoalIsInSight() {
    assertThat(isSeen("puzzle")).isTrue();
    assertThat(text("goal")).isEqualTo("Lose no update, with the lock off.");
    assertThat(text("standing")).isEqualTo("Thread switches: 0 \u00B7 par 3");
    assertThat(timeline().trace().size()).isZero();
  }

  @Test
  void hintsLeadToTheGoalWithPar() {
    while (timeline().trace().outcome() == Outcome.RUNNING) {
      click("#askForHint");
      await(() -> text("hint").startsWith("Hint:"));
      String name = text("hint").replaceAll("Hint: (\\S+) goes next\\.", "$1");
      push(name.equals("MainThread") ? KeyCode.DIGIT0 : KeyCode.valueOf("DIGIT" + name.charAt(7)));
    }
    assertThat(text("standing"))
        .isEqualTo("Solved, with 3 thread switches \u00B7 par 3 \u00B7 your best 3");
    push(KeyCode.LEFT);
    assertThat(text("standing")).isEqualTo("Thread switches: 3 \u00B7 par 3 \u00B7 your best 3");
  }

  @Test
  void itCanBeLeftAndIsLeftWithAnotherRun() {
    click("#leave");
    assertThat(isSeen("puzzle")).isFalse();
    interact(() -> find("takeUp", Button.class).fire());
    assertThat(isSeen("puzzle")).isTrue();
    push(KeyCode.DIGIT0);
    click("#withLock");
    assertThat(isSeen("puzzle")).isFalse();
  }
}

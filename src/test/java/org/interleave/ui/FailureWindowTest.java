package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureWindowTest extends OpenWindow {

  @BeforeEach
  void showRace() {
    showRun(TinyRuns.race());
  }

  @Test
  void aFailureOfTheWindowIsSaidOnce() {
    Platform.runLater(FailureWindowTest::fail);
    Platform.runLater(FailureWindowTest::fail);

    assertSaidOnce();
  }

  @Test
  void aFailureElsewhereIsSaidOnce() throws InterruptedException {
    Thread.ofPlatform().start(FailureWindowTest::fail).join();
    Thread.ofVirtual().start(FailureWindowTest::fail).join();

    assertSaidOnce();
  }

  private static void fail() {
    throw new IllegalStateException("planted");
  }

  private void assertSaidOnce() {
    await(() -> listWindows().size() == 2);
    assertThat(lookup("This should not have happened.").tryQuery()).isPresent();
    click("Show Details");
    assertThat(lookup(".dialog-pane .text-area").queryAs(TextArea.class).getText())
        .startsWith("java.lang.IllegalStateException: planted");
    push(KeyCode.ESCAPE);
    assertThat(listWindows()).hasSize(1);
    push(KeyCode.HOME);
    assertThat(moment()).isZero();
    click("#run");
    assertThat(awaitRun().size()).isPositive();
  }

  @Test
  void theNextFailureIsSaidAgain() {
    for (int time = 0; time < 2; time++) {
      Platform.runLater(FailureWindowTest::fail);
      await(() -> listWindows().size() == 2);
      push(KeyCode.ENTER);
      await(() -> listWindows().size() == 1);
    }
  }

  @Test
  void whereMemoryIsShortTheRemedyIsSaid() {
    Platform.runLater(
        () -> {
          throw new OutOfMemoryError("planted");
        });
    await(() -> listWindows().size() == 2);

    assertThat(lookup("There is not enough memory for this.").tryQuery()).isPresent();
    assertThat(lookup("Show Details").tryQuery()).isEmpty();
    click("OK");
  }
}

package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.application.Application;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.interleave.trace.TinyRuns;
import org.interleave.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThemeWindowTest extends OpenWindow {

  @BeforeEach
  void showRace() {
    showRun(TinyRuns.race());
  }

  @Test
  void theMenuChangesTheTheme() {
    choose("Dark");
    assertWorn(Theme.DARK);
    choose("High contrast, for projectors");
    assertWorn(Theme.HIGH_CONTRAST);
    choose("Light");
    assertWorn(Theme.LIGHT);
    choose("Dark");
    // the headless platform prefers no scheme, which stands for a light one
    choose("Like the system");
    assertWorn(Theme.LIGHT);
  }

  private void choose(String look) {
    click("#look");
    click(look);
  }

  private void assertWorn(Theme theme) {
    assertThat(stage().getScene().getRoot().getStyleClass())
        .contains(theme.styleClass())
        .doesNotContainAnyElementsOf(
            Arrays.stream(Theme.values())
                .filter(other -> other != theme)
                .map(Theme::styleClass)
                .toList());
    assertThat(Application.getUserAgentStylesheet()).isEqualTo(theme.stylesheet());
    assertThat(model().timeline().paletteProperty().get()).isEqualTo(theme.palette());
  }

  @Test
  void keysChangeTheTextSizeWithinItsLimits() {
    double button = height("run");
    assertThat(em()).isEqualTo(13);
    push(KeyCode.SHORTCUT, KeyCode.PLUS);
    push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.EQUALS);
    assertThat(em()).isEqualTo(15);
    assertThat(height("run")).isGreaterThan(button);
    push(KeyCode.SHORTCUT, KeyCode.MINUS);
    assertThat(em()).isEqualTo(14);
    push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
    assertThat(em()).isEqualTo(13);
    assertThat(height("run")).isEqualTo(button);

    for (int time = 0; time < 4; time++) {
      push(KeyCode.SHORTCUT, KeyCode.MINUS);
    }
    assertThat(em()).isEqualTo(10);
    // not what the keys without Ctrl do
    assertThat(model().timeline().windowProperty().get().length()).isEqualTo(1);
  }

  private double em() {
    return model().timeline().emProperty().get();
  }

  private double height(String id) {
    return find(id).getLayoutBounds().getHeight();
  }

  @Test
  void theKeysAreListed() {
    push(KeyCode.F1);
    assertThat(listWindows()).hasSize(2);
    assertThat(lookup(".keys .key").queryAll()).hasSize(23);
    assertThat(lookup(".keys .text").queryAllAs(Text.class))
        .extracting(Text::getText)
        .contains("previous, next lost update or whatever else went wrong")
        .noneMatch(it -> it.endsWith("…"));
    push(KeyCode.ESCAPE);
    assertThat(listWindows()).hasSize(1);

    choose("All keys (F1)");
    click("Close");
    assertThat(listWindows()).hasSize(1);
  }

  @Test
  void theWindowFillsTheScreen() {
    push(KeyCode.F11);
    await(() -> stage().isFullScreen());
    push(KeyCode.F11);
    await(() -> !stage().isFullScreen());
    choose("Full screen (F11)");
    await(() -> stage().isFullScreen());
    push(KeyCode.ESCAPE);
    await(() -> !stage().isFullScreen());
  }
}

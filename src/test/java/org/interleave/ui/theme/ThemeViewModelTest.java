package org.interleave.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

class ThemeViewModelTest {

  private final ThemeViewModel model = new ThemeViewModel();

  @Test
  void followsTheSystemUntilAThemeIsChosen() {
    model.systemProperty().set(ColorScheme.DARK);
    assertThat(model.themeProperty().get()).isEqualTo(Theme.DARK);

    model.chosenProperty().set(Theme.HIGH_CONTRAST);
    assertThat(model.themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);

    model.chosenProperty().set(null);
    model.systemProperty().set(ColorScheme.LIGHT);
    assertThat(model.themeProperty().get()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void textGrowsAndShrinksWithinLimits() {
    model.enlarge();
    assertThat(model.textSizeProperty().get()).isEqualTo(14);

    for (int i = 0; i < 100; i++) {
      model.reduce();
    }
    assertThat(model.textSizeProperty().get()).isEqualTo(10);
    for (int i = 0; i < 100; i++) {
      model.enlarge();
    }
    assertThat(model.textSizeProperty().get()).isEqualTo(26);

    model.resetSize();
    assertThat(model.textSizeProperty().get()).isEqualTo(13);
  }
}

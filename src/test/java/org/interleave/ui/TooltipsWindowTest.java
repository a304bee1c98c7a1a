package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TooltipsWindowTest extends OpenWindow {

  @BeforeEach
  void showATooltip() {
    showRun(TinyRuns.race());
    interact(() -> tip().show(stage(), 400, 100));
  }

  private Tooltip tip() {
    return Objects.requireNonNull(find("run", Control.class).getTooltip());
  }

  @Test
  void aKeyPutsTooltipsAway() {
    assertThat(tip().isShowing()).isTrue();
    push(KeyCode.HOME);
    assertThat(tip().isShowing()).isFalse();
  }
}

package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SidePanelTest {

  private final SidePanel panel = new SidePanel(75);

  @BeforeEach
  void open() {
    panel.emProperty().set(10);
    panel.widthProperty().set(1000);
  }

  private void assertShown(boolean shown) {
    assertThat(panel.shownProperty().get()).isEqualTo(shown);
  }

  @Test
  void itGoesAndComesWithTheRoom() {
    assertShown(true);
    panel.widthProperty().set(749);
    assertShown(false);
    panel.widthProperty().set(750);
    assertShown(true);
  }

  @Test
  void largerTextNeedsMoreRoom() {
    panel.emProperty().set(14);
    assertShown(false);
    panel.emProperty().set(13);
    assertShown(true);
  }

  @Test
  void whatWasFoldedAwayByHandStaysAway() {
    panel.shownProperty().set(false);
    panel.widthProperty().set(500);
    panel.widthProperty().set(1000);
    assertShown(false);
  }

  @Test
  void whatIsUnfoldedByHandStays() {
    panel.widthProperty().set(500);
    panel.shownProperty().set(true);
    panel.widthProperty().set(510);
    assertShown(true);
    panel.widthProperty().set(1000);
    assertShown(true);
  }
}

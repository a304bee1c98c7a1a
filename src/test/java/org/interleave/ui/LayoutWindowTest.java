package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.interleave.trace.TinyRuns;
import org.interleave.ui.code.CodePane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutWindowTest extends OpenWindow {

  @ParameterizedTest
  @CsvSource({"995, 700, 13", "995, 700, 16", "800, 560, 10", "800, 560, 13", "800, 560, 16"})
  void nothingIsCutOff(double width, double height, int textSize) {
    showRun(TinyRuns.race());
    click("#scheduled");
    click("#timeline");
    push(KeyCode.SHIFT, KeyCode.LEFT);
    resize(width, height);
    for (int size = 13; size < textSize; size++) {
      push(KeyCode.SHORTCUT, KeyCode.PLUS);
    }
    for (int size = 13; size > textSize; size--) {
      push(KeyCode.SHORTCUT, KeyCode.MINUS);
    }

    List<String> complaints =
        unscrolled(stage().getScene().getRoot())
            .filter(OpenWindow::isSeen)
            .flatMap(this::complaints)
            .toList();
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1000, 760, 13", "1000, 700, 13", "800, 560, 13", "800, 560, 16"})
  void nothingMovesFromStepToStep(double width, double height, int textSize) {
    showRun(TinyRuns.race());
    resize(width, height);
    for (int size = 13; size < textSize; size++) {
      push(KeyCode.SHORTCUT, KeyCode.PLUS);
    }
    push(KeyCode.HOME);
    Set<Double> heights = new HashSet<>();
    for (int step = 0; step <= TinyRuns.race().size(); step++) {
      heights.add(find("timeline").getLayoutBounds().getHeight());
      push(KeyCode.RIGHT);
    }
    assertThat(heights).hasSize(1);
  }

  @Test
  void theSmallestWindowLeavesTheLanesTwoFifthsOfItsHeight() {
    showRun(TinyRuns.race());
    resize(800, 560);

    assertThat(find("timeline").getLayoutBounds().getHeight()).isGreaterThan(0.4 * 560);
  }

  /// A node and all below it, but for what can be scrolled into sight.
  private static Stream<Node> unscrolled(Node node) {
    boolean isScrolled = node instanceof CodePane || node.getStyleClass().contains("viewport");
    Stream<Node> below =
        node instanceof Parent parent && !isScrolled
            ? parent.getChildrenUnmodifiable().stream().flatMap(LayoutWindowTest::unscrolled)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }

  private Stream<String> complaints(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    boolean outside =
        bounds.getMinX() < -0.5
            || bounds.getMinY() < -0.5
            || bounds.getMaxX() > stage().getScene().getWidth() + 0.5
            || bounds.getMaxY() > stage().getScene().getHeight() + 0.5;
    if (outside && bounds.getWidth() > 0) {
      return Stream.of("outside: " + node + " " + bounds);
    }
    if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
      return all(labeled)
          .filter(part -> part instanceof Text text && !text.getText().equals(labeled.getText()))
          .map(part -> "shortened: " + labeled + " to " + ((Text) part).getText());
    }
    return Stream.empty();
  }
}

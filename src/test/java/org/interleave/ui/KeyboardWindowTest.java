package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Axis.Measure;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyboardWindowTest extends OpenWindow {

  private static final int MOST_CONTROLS = 60;

  @BeforeEach
  void showRace() {
    showRun(TinyRuns.race());
    push(KeyCode.SHIFT, KeyCode.LEFT);
  }

  @Test
  void tabGoesThroughAllControls() {
    Node first = focused();
    List<Node> reached = new ArrayList<>();
    do {
      push(KeyCode.TAB);
      Node next = focused();
      assertThat(showsFocus(next)).as("%s shows its focus", next).isTrue();
      assertInSight(next);
      reached.add(next);
    } while (!focused().equals(first) && reached.size() < MOST_CONTROLS);

    assertThat(reached).containsExactlyInAnyOrderElementsOf(controls());
  }

  /// A field shows its focus however it came by it.
  private static boolean showsFocus(Node node) {
    boolean isField = node instanceof Spinner || node instanceof ComboBoxBase;
    return isField ? node.isFocused() : node.isFocusVisible();
  }

  private Node focused() {
    return Objects.requireNonNull(stage().getScene().getFocusOwner());
  }

  private void assertInSight(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    assertThat(isSeen(node)).as("%s is visible", node).isTrue();
    assertThat(bounds.getMinX()).as("%s", node).isNotNegative();
    assertThat(bounds.getMaxX()).as("%s", node).isLessThanOrEqualTo(stage().getScene().getWidth());
    assertThat(bounds.getMaxY()).as("%s", node).isLessThanOrEqualTo(stage().getScene().getHeight());
  }

  /// Of toggles that exclude each other only the chosen one is a stop, and the arrow keys go on.
  private static boolean isReachedByArrows(Node node) {
    return node instanceof ToggleButton toggle && !toggle.isSelected();
  }

  private List<Node> controls() {
    return all(stage().getScene().getRoot())
        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isSeen(node))
        .filter(node -> !(node instanceof TextField) && !isReachedByArrows(node))
        .toList();
  }

  @Test
  void theArrowKeysChooseTheOtherToggle() {
    double before = moment();
    interact(() -> find("platform").requestFocus());
    push(KeyCode.RIGHT);
    assertThat(model().runBar().mode().threadKindProperty().get()).isEqualTo(ThreadKind.VIRTUAL);
    push(KeyCode.LEFT);
    assertThat(model().runBar().mode().threadKindProperty().get()).isEqualTo(ThreadKind.PLATFORM);
    interact(() -> find("steps").requestFocus());
    push(KeyCode.RIGHT);
    assertThat(model().playback().measureProperty().get()).isEqualTo(Measure.TIME);

    assertThat(moment()).isEqualTo(before);
  }

  @Test
  void whatIsTypedIntoAFieldIsNoCommand() {
    double before = moment();
    for (String field : new String[] {"constant-SLEEP", "constant-NUM_THREADS", "constant-COUNT"}) {
      click("#" + field + " .text-field");
      for (KeyCode key :
          new KeyCode[] {
            KeyCode.L,
            KeyCode.R,
            KeyCode.SPACE,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.DIGIT0,
            KeyCode.LEFT,
            KeyCode.HOME,
            KeyCode.END
          }) {
        push(key);
      }
      push(KeyCode.SHIFT, KeyCode.LEFT);
      push(KeyCode.SHORTCUT, KeyCode.C);
    }

    assertThat(model().runBar().lockProperty().get()).isFalse();
    assertThat(model().runBar().runningProperty().get()).isFalse();
    assertThat(timeline().trace().size()).isEqualTo(15);
    assertThat(model().playback().playingProperty().get()).isFalse();
    assertThat(moment()).isEqualTo(before);
    assertThat(model().timeline().windowProperty().get().length()).isEqualTo(1);
    assertThat(text("notice")).isEmpty();
  }

  @Test
  void theSpaceBarPressesTheButtonThatHasTheFocus() {
    interact(() -> find("begin").requestFocus());
    push(KeyCode.SPACE);
    assertThat(moment()).isZero();
    assertThat(model().playback().playingProperty().get()).isFalse();

    interact(() -> find("lock").requestFocus());
    push(KeyCode.SPACE);
    assertThat(model().runBar().lockProperty().get()).isTrue();
    assertThat(model().playback().playingProperty().get()).isFalse();
  }

  @Test
  void theWholeProgramCanBeRunByKeys() {
    push(KeyCode.L);
    push(KeyCode.R);
    await(() -> timeline().trace().size() != 15);

    assertThat(awaitRun().info().settings().lock()).isTrue();
    assertThat(find("timeline").isFocused()).isTrue();
  }
}

package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.interleave.timeline.Comparison;
import org.interleave.timeline.Projection;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByHandWindowTest extends OpenWindow {

  private static final KeyCode[] BOTH_READ_FIRST = {
    KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2
  };

  @BeforeEach
  void run() {
    click("#run");
    awaitRun();
  }

  private Trace trace() {
    return timeline().trace();
  }

  private void begin() {
    click("#byHand");
  }

  private void pushAll(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
  }

  @Test
  void theLearnerIsTheScheduler() {
    begin();
    assertThat(trace().size()).isZero();
    assertThat(trace().info().settings().mode()).isEqualTo(new RunMode.ByHand());
    pushAll(BOTH_READ_FIRST);
    assertThat(trace().size()).isEqualTo(5);
    assertThat(trace().kind(4)).isEqualTo(StepKind.READ);
    click("#choice-2");
    assertThat(trace().thread(5)).isEqualTo(2);
    assertThat(moment()).isEqualTo(6);
    push(KeyCode.LEFT);
    push(KeyCode.LEFT);
    assertThat(((Labeled) find("choice-2")).getText()).isEqualTo("read val: 0");
    assertThat(text("note")).isEmpty();
    push(KeyCode.L);
    assertThat(text("note")).startsWith("These choices go on with the run that is shown");
    push(KeyCode.L);
    push(KeyCode.DIGIT1);
    assertThat(trace().size()).isEqualTo(5);
    assertThat(trace().thread(4)).isEqualTo(1);
  }

  @Test
  void choicesStandBesideTheirLanes() {
    begin();
    pushAll(BOTH_READ_FIRST);
    for (int thread = 0; thread <= 3; thread++) {
      Node choice = find("choice-" + thread);
      Bounds bounds = choice.localToScene(choice.getLayoutBounds());
      Node lanes = find("timeline");
      double top =
          lanes.localToScene(lanes.getLayoutBounds()).getMinY()
              + model().timeline().lanesProperty().get().laneTop(thread);
      double height = model().timeline().lanesProperty().get().laneHeight(thread);
      assertThat(bounds.getCenterY()).isBetween(top, top + height);
    }
  }

  /// It would move away from under the mouse.
  @ParameterizedTest
  @ValueSource(ints = {980, 860})
  void theTimelineIsAsWideAtEachChoice(int width) {
    resize(width, 700);
    begin();
    Set<Double> widths = new HashSet<>();
    for (int step = 0; step < 6; step++) {
      widths.add(find("timeline").getLayoutBounds().getWidth());
      push(BOTH_READ_FIRST[step % BOTH_READ_FIRST.length]);
    }
    assertThat(widths).hasSize(1);
  }

  @Test
  void aChoiceNamesItsKey() {
    begin();
    pushAll(BOTH_READ_FIRST);
    assertThat(((Labeled) find("choice-2")).getTooltip().getText())
        .isEqualTo("Thread-2: compute 1 (key 2)");
  }

  @Test
  void aRunIsTakenOverAtTheMomentThatIsShowing() {
    Trace live = trace();
    interact(() -> model().playback().goTo(7));
    click("#takeOver");
    assertThat(trace().size()).isEqualTo(7);
    for (int row = 0; row < 7; row++) {
      assertThat(trace().thread(row)).isEqualTo(live.thread(row));
      assertThat(trace().kind(row)).isEqualTo(live.kind(row));
    }
    assertThat(isSeen("choice-1")).isTrue();
    assertThat(find("takeOver").isDisabled()).isTrue();
    click("#live");
    click("#run");
    awaitRun();
    assertThat(isSeen("choices")).isFalse();
    assertThat(find("takeOver").isDisabled()).isFalse();
  }

  @Test
  void theSameChoicesWithTheLockLoseNothing() {
    assertThat(trace().info().settings().lock()).isFalse();
    click("#withLock");
    assertThat(trace().outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(trace().output()).isEqualTo("0\n");
    assertThat(model().runBar().lockProperty().get()).isTrue();
    assertThat(find("withLock").isDisabled()).isTrue();
    click("#goBack");
    assertThat(model().runBar().lockProperty().get()).isFalse();
    assertThat(text("note")).doesNotContain("These choices");
  }

  @Test
  void theSelectedStepIsDraggedPastItsNeighbour() {
    begin();
    pushAll(BOTH_READ_FIRST);
    assertThat(trace().thread(4)).isEqualTo(2);
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(trace().thread(3)).isEqualTo(2);
    assertThat(trace().thread(4)).isEqualTo(1);
    assertThat(moment()).isEqualTo(4);
    push(KeyCode.ALT, KeyCode.LEFT);
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(text("notice"))
        .isEqualTo("Thread-2 has not been started by then: it cannot go first.");
  }

  @Test
  void anyStepIsDraggedWithoutBeingSelectedFirst() {
    begin();
    pushAll(BOTH_READ_FIRST);
    Projection view = Objects.requireNonNull(model().timeline().scene()).projection();
    int thread = trace().thread(3);
    double y = view.lanes().laneTop(thread) + view.lanes().laneHeight(thread) / 2;
    Node lanes = find("timeline");
    double column = view.middleX(4) - view.middleX(3);
    drag(lanes.localToScreen(view.middleX(3), y), column, 0);

    assertThat(trace().thread(4)).isEqualTo(thread);
    assertThat(model().timeline().selectedProperty().get()).isEqualTo(4);
  }

  @Test
  void thirtyThreadsCanAllBeChosen() {
    type("constant-NUM_THREADS", "30");
    begin();
    for (int thread = 1; thread <= 30; thread++) {
      push(KeyCode.DIGIT0);
    }
    Node last = find("choice-30");
    assertThat(last.getBoundsInParent().getMaxY())
        .isLessThanOrEqualTo(find("choices").getLayoutBounds().getHeight());
    interact(() -> ((Button) last).fire());
    assertThat(trace().thread(30)).isEqualTo(30);
  }

  @Test
  void aClickOnTheChosenWayChangesNothing() {
    begin();
    pushAll(BOTH_READ_FIRST);
    click("#byHand");
    click("#live");
    click("#byHand");
    assertThat(trace().size()).isEqualTo(5);
    click("#step");
    click("#step");
    assertThat(model().runBar().mode().wayProperty().get()).hasToString("BY_HAND");
    assertThat(model().byHand().strideProperty().get()).hasToString("STEP");
  }

  @Test
  void aRunThatIsBegunAnewStaysInSight() {
    begin();
    pushAll(BOTH_READ_FIRST);
    push(KeyCode.R);
    assertThat(trace().size()).isZero();
    assertThat(comparison().original().end()).isEqualTo(5);
    push(KeyCode.R);
    assertThat(comparison().original().end()).isEqualTo(5);
  }

  @Test
  void allRunsThatOneCameFromCanBeGoneBackTo() {
    int live = trace().size();
    interact(() -> model().playback().goTo(3));
    click("#takeOver");
    assertThat(trace().size()).isEqualTo(3);
    click("#goBack");
    assertThat(trace().size()).isEqualTo(live);
    assertThat(comparison().original().end()).isEqualTo(3);
    push(KeyCode.G);
    assertThat(trace().size()).isEqualTo(3);
    assertThat(comparison().original().end()).isEqualTo(live);
  }

  private Comparison comparison() {
    return timeline().comparison().orElseThrow();
  }

  @Test
  void keysInOddOrderHarmNothing() {
    pushAll(KeyCode.DIGIT1, KeyCode.T, KeyCode.T, KeyCode.DIGIT9, KeyCode.DIGIT0, KeyCode.HOME);
    pushAll(KeyCode.DIGIT3, KeyCode.T, KeyCode.DIGIT0, KeyCode.LEFT, KeyCode.LEFT, KeyCode.R);
    pushAll(KeyCode.DIGIT0, KeyCode.END, KeyCode.L, KeyCode.DIGIT1, KeyCode.ESCAPE);
    push(KeyCode.SHIFT, KeyCode.DIGIT1);
    push(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(isSeen("choices")).isTrue();
  }
}

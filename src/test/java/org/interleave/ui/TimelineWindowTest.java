package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.interleave.paint.Pointer;
import org.interleave.paint.Scene;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Window;
import org.interleave.trace.HandMade;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineWindowTest extends OpenWindow {

  /// In the race of [TinyRuns]: Thread-1 writes, and its update is lost.
  private static final int LOST_WRITE = 9;

  @BeforeEach
  void showRace() {
    showRun(TinyRuns.race());
    push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
  }

  @Test
  void aClickOnAStepSelectsItAndShowsTheMomentRightAfterIt() {
    click(screen(middle(LOST_WRITE)));

    assertThat(model().timeline().selectedProperty().get()).isEqualTo(LOST_WRITE);
    assertThat(moment()).isEqualTo(LOST_WRITE + 1);
    assertThat(text("title")).isEqualTo("Step 10 · Thread-1 writes 1 to val");
    assertThat(find("timeline").isFocused()).isTrue();
  }

  @Test
  void aClickBesideTheStepsSelectsNothing() {
    click(screen(middle(LOST_WRITE)));
    // the lane of the value holds no steps
    click(screen(new Point2D(scene().projection().momentX(5.5), lanes().valueTop(0) + 5)));

    assertThat(model().timeline().selectedProperty().get()).isEqualTo(Trace.NO_ROW);
    assertThat(moment()).isCloseTo(5.5, within(0.1));
  }

  @Test
  void aClickOnANameChangesNothing() {
    click(screen(new Point2D(20, middle(LOST_WRITE).getY())));

    assertThat(moment()).isEqualTo(15);
    assertThat(model().timeline().selectedProperty().get()).isEqualTo(Trace.NO_ROW);
  }

  @Test
  void theStepUnderThePointerIsPointedOut() {
    leap(screen(middle(LOST_WRITE)));
    assertThat(model().timeline().pointerProperty().get())
        .isEqualTo(new Pointer.AtStep(LOST_WRITE));
    leap(point("#card").query());
    await(() -> model().timeline().pointerProperty().get() instanceof Pointer.Elsewhere);
  }

  @Test
  void aDragMovesThePictureAndADoubleClickFitsIt() {
    push(KeyCode.PLUS);
    Window zoomed = window();
    assertThat(zoomed.length()).isCloseTo(0.7, within(1e-9));
    drag(screen(new Point2D(500, 100)), 100, 0);

    assertThat(window().from()).isLessThan(zoomed.from());
    assertThat(window().length()).isCloseTo(zoomed.length(), within(1e-9));
    assertThat(moment()).isEqualTo(15);

    Point2D beside = screen(new Point2D(400, lanes().valueTop(0) + 5));
    click(beside);
    click(beside);
    assertThat(window()).isEqualTo(Window.ALL);
  }

  @Test
  void aDragAlongTheRulerScrubs() {
    double x = scene().projection().momentX(4);
    drag(screen(new Point2D(x, 8)), scene().projection().momentX(9) - x, 60);

    assertThat(moment()).isCloseTo(9, within(0.1));
    assertThat(window()).isEqualTo(Window.ALL);
  }

  @Test
  void aDragBeyondTheEndsStaysWithinTheRun() {
    drag(screen(new Point2D(400, 8)), -395, 0);
    assertThat(moment()).isZero();
    drag(screen(new Point2D(400, 8)), lanes().right() + 5 - 400, 0);
    assertThat(moment()).isEqualTo(15);
  }

  @Test
  void theWheelScrollsTheLanesWhenTheyAreTooManyAndTimeOtherwise() {
    click(screen(middle(LOST_WRITE)));
    push(KeyCode.PLUS);
    Window before = window();
    wheel(2);
    assertThat(window().from()).isNotEqualTo(before.from());

    HandMade many = HandMade.with(400, false);
    for (int thread = 1; thread <= 400; thread++) {
      many.start(thread);
    }
    showRun(many.trace());
    wheel(-80, false);
    assertThat(lanes().scroll()).isEqualTo(80);
  }

  @Test
  void theWheelWithControlZoomsAtThePointer() {
    double x = 600;
    double at = scene().projection().toPosition(x);
    wheel(new Point2D(x, 100), 120, true);

    assertThat(window().length()).isBetween(0.5, 0.95);
    assertThat(scene().projection().toPosition(x)).isCloseTo(at, within(1e-9));
    for (int turn = 0; turn < 15; turn++) {
      wheel(new Point2D(x, 100), 120, true);
    }
    // never fewer than 4 of the 15 steps
    assertThat(window().length()).isCloseTo(4.0 / 15, within(1e-9));
    wheel(new Point2D(x, 100), -100_000, true);
    assertThat(window()).isEqualTo(Window.ALL);
  }

  @Test
  void aPinchZooms() {
    Node timeline = find("timeline");
    interact(
        () ->
            Event.fireEvent(
                timeline,
                new ZoomEvent(
                    ZoomEvent.ZOOM,
                    600,
                    100,
                    600,
                    100,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    2,
                    2,
                    null)));

    assertThat(window().length()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void keysAndButtonsZoomAndFit() {
    click("#timeline");
    push(KeyCode.EQUALS);
    push(KeyCode.SHIFT, KeyCode.EQUALS);
    assertThat(window().length()).isCloseTo(0.49, within(1e-9));
    push(KeyCode.MINUS);
    assertThat(window().length()).isCloseTo(0.7, within(1e-9));
    push(KeyCode.DIGIT0);
    assertThat(window()).isEqualTo(Window.ALL);

    click("+");
    assertThat(window().length()).isCloseTo(0.7, within(1e-9));
    click("−");
    assertThat(window()).isEqualTo(Window.ALL);
    click("+");
    click("#fit");
    assertThat(window()).isEqualTo(Window.ALL);
  }

  @Test
  void aClickOnTheOverviewMovesTheVisiblePartThere() {
    click("+");
    click("+");
    click("+");
    Node overview = find("overview");
    click(interactOn(overview, 0.2));

    // three times 0.7 of the run, with its middle at a fifth: from 0.2 - 0.343 / 2
    assertThat(window().from()).isCloseTo(0.0285, within(0.01));
  }

  private Point2D interactOn(Node node, double share) {
    // What is about to be laid out anew would move away under the pointer.
    interact(() -> node.getScene().getRoot().layout());
    return node.localToScreen(
        node.getLayoutBounds().getWidth() * share, node.getLayoutBounds().getHeight() / 2);
  }

  private void wheel(double down, boolean control) {
    wheel(new Point2D(400, 100), down, control);
  }

  /// The headless platform loses the control key on the wheel's way to the window.
  private void wheel(Point2D place, double down, boolean control) {
    Node timeline = find("timeline");
    Point2D inScene = timeline.localToScene(place);
    Point2D onScreen = timeline.localToScreen(place);
    interact(
        () ->
            Event.fireEvent(
                timeline,
                new ScrollEvent(
                    ScrollEvent.SCROLL,
                    inScene.getX(),
                    inScene.getY(),
                    onScreen.getX(),
                    onScreen.getY(),
                    false,
                    control,
                    false,
                    false,
                    false,
                    false,
                    0,
                    down,
                    0,
                    down,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null)));
  }

  private Scene scene() {
    return Objects.requireNonNull(model().timeline().scene());
  }

  private Window window() {
    return model().timeline().windowProperty().get();
  }

  private Lanes lanes() {
    return model().timeline().lanesProperty().get();
  }

  /// The middle of a step, on the pane.
  private Point2D middle(int row) {
    int thread = scene().trace().thread(row);
    return new Point2D(
        scene().projection().middleX(row),
        lanes().laneTop(thread) + lanes().laneHeight(thread) / 2);
  }

  private Point2D screen(Point2D onPane) {
    return find("timeline").localToScreen(onPane);
  }
}

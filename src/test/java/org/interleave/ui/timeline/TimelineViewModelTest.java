package org.interleave.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.interleave.paint.Pointer;
import org.interleave.paint.Scene;
import org.interleave.run.RefusedChoice;
import org.interleave.timeline.Comparison;
import org.interleave.timeline.Dragged;
import org.interleave.timeline.Projection;
import org.interleave.timeline.RefusedMark;
import org.interleave.timeline.RefusedMarks;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Views;
import org.interleave.timeline.Window;
import org.interleave.trace.HandMade;
import org.interleave.trace.StepKind;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Told;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineViewModelTest {

  private final TimelineViewModel model = new TimelineViewModel();
  private final List<Double> chosen = new ArrayList<>();

  @BeforeEach
  void showARace() {
    model.resize(1000, 500);
    model.timelineProperty().set(new Timeline(TinyRuns.race()));
    model.setOnMomentChosen(chosen::add);
  }

  private Projection view() {
    Scene scene = Objects.requireNonNull(model.scene());
    return scene.projection();
  }

  private double laneMiddle(int thread) {
    return view().lanes().laneTop(thread) + view().lanes().laneHeight(thread) / 2;
  }

  @Test
  void withoutARunThereIsNothingToDrawAndNothingHappens() {
    TimelineViewModel empty = new TimelineViewModel();
    empty.resize(500, 300);
    empty.zoom(100, 0.5);
    empty.pan(3, 3);
    empty.click(200, 100);
    empty.hover(200, 100);
    empty.scrub(200);

    assertThat(empty.scene()).isNull();
  }

  @Test
  void clickingAStepSelectsItAndShowsTheMomentRightAfterIt() {
    model.click(view().middleX(9), laneMiddle(1));

    assertThat(model.selectedProperty().get()).isEqualTo(9);
    assertThat(chosen).containsExactly(10.0);
  }

  @Test
  void clickingBesideTheStepsSelectsNothingAndShowsThatMoment() {
    model.click(view().middleX(9), laneMiddle(1));
    model.click(view().momentX(3.5), laneMiddle(2));

    assertThat(model.selectedProperty().get()).isEqualTo(Trace.NO_ROW);
    assertThat(chosen.getLast()).isCloseTo(3.5, within(1e-6));
  }

  @Test
  void clickingAThreadsNameDoesNothing() {
    model.click(20, laneMiddle(1));

    assertThat(chosen).isEmpty();
  }

  @Test
  void scrubbingStaysWithinThePicture() {
    model.scrub(-50);
    model.scrub(5000);

    assertThat(chosen.getFirst()).isCloseTo(0, within(1e-6));
    assertThat(chosen.getLast()).isCloseTo(15, within(1e-6));
  }

  @Test
  void hoveringPointsOutTheStepUnderThePointer() {
    model.hover(view().middleX(2), laneMiddle(1));
    assertThat(model.pointerProperty().get()).isEqualTo(new Pointer.AtStep(2));

    model.hoverNothing();
    assertThat(model.pointerProperty().get()).isEqualTo(new Pointer.Elsewhere());
  }

  private void dragStep(int row, double columns) {
    double x = view().middleX(row);
    double y = laneMiddle(view().trace().thread(row));
    if (model.isMovable(x, y)) {
      model.grab(x, y);
    } else {
      model.grabPicture(x, y);
    }
    model.drag(columns * view().plotWidth() / 15);
    model.drop();
  }

  @ParameterizedTest
  @CsvSource({
    // movable, selected, dragged, what is told
    "ALL, 2, 5, move 5 to 3",
    "ALL, -1, 5, move 5 to 3",
    "SELECTED, 5, 5, move 5 to 3",
    "SELECTED, 2, 5, stuck",
    "NONE, 5, 5, nothing",
  })
  void aDraggedStepIsMovedIfItMayBe(Movable movable, int selected, int dragged, String told) {
    List<String> heard = new ArrayList<>();
    model.setOnMove((row, to) -> heard.add("move " + row + " to " + to));
    model.setOnStuck(() -> heard.add("stuck"));
    model.movableProperty().set(movable);
    model.selectedProperty().set(selected);
    dragStep(dragged, -2);

    assertThat(heard.isEmpty() ? List.of("nothing") : heard).containsExactly(told);
    assertThat(model.pointerProperty().get()).isEqualTo(new Pointer.Elsewhere());
  }

  @Test
  void aStepThatIsDraggedIsSelectedAndPointedOutWhereItIs() {
    model.movableProperty().set(Movable.ALL);
    model.grab(view().middleX(5), laneMiddle(2));
    model.drag(-70);

    assertThat(model.selectedProperty().get()).isEqualTo(5);
    assertThat(model.pointerProperty().get()).isEqualTo(new Pointer.Dragging(new Dragged(5, -70)));
  }

  @Test
  void aStepWhoseDraggingIsCancelledStaysWhereItIs() {
    List<Integer> moved = new ArrayList<>();
    model.setOnMove((row, _) -> moved.add(row));
    model.movableProperty().set(Movable.ALL);
    assertThat(model.cancelDrag()).isFalse();
    model.grab(view().middleX(5), laneMiddle(2));
    model.drag(-70);
    assertThat(model.cancelDrag()).isTrue();
    model.drag(-90);
    model.drop();

    assertThat(moved).isEmpty();
    assertThat(model.pointerProperty().get()).isEqualTo(new Pointer.Elsewhere());
  }

  @Test
  void whereOnlyAPartIsInSightAStepThatIsNotSelectedMovesThePictureAndNothingIsSaid() {
    List<String> heard = new ArrayList<>();
    model.setOnStuck(() -> heard.add("stuck"));
    model.zoom(view().middleX(5), 0.5);
    model.grabPicture(view().middleX(5), laneMiddle(2));

    assertThat(heard).isEmpty();
  }

  @Test
  void refusedChoicesAreToldWhereTheyStand() {
    RefusedChoice read = new RefusedChoice(5, 2, 5);
    model
        .timelineProperty()
        .set(
            new Timeline(TinyRuns.lockedRun())
                .comparedWith(new Comparison(new Timeline(TinyRuns.race()), 1, List.of(read))));
    RefusedMark mark = new RefusedMarks(view()).all().getFirst();
    List<List<RefusedChoice>> told = new ArrayList<>();
    model.setOnRefusalsChosen(told::add);

    model.hover(mark.x(), mark.y() + 3);
    assertThat(model.pointerProperty().get()).isEqualTo(new Pointer.AtRefusals(mark));
    model.click(mark.x(), mark.y() + 3);
    assertThat(told).containsExactly(List.of(read));
    assertThat(chosen).containsExactly(5.0);
    assertThat(model.selectedProperty().get()).isEqualTo(Trace.NO_ROW);
  }

  @Test
  void zoomingKeepsTheStepUnderThePointer() {
    double x = view().middleX(9);
    model.zoom(x, 0.5);

    assertThat(view().middleX(9)).isCloseTo(x, within(1e-6));
    assertThat(model.windowProperty().get().length()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void zoomingEndsAtFourStepsAndFittingShowsThemAllAgain() {
    for (int i = 0; i < 50; i++) {
      model.zoom(0.5);
    }
    assertThat(model.windowProperty().get().length()).isCloseTo(4 / 15.0, within(1e-9));

    model.fit();
    assertThat(model.windowProperty().get()).isEqualTo(Window.ALL);
  }

  @Test
  void panningMovesTheRunWithThePointer() {
    model.zoom(view().middleX(7), 0.5);
    double x = view().middleX(7);
    model.pan(-40, 0);

    assertThat(view().middleX(7)).isCloseTo(x - 40, within(1e-6));
  }

  @Test
  void theMomentThatIsShowingStaysInSight() {
    model.zoom(view().middleX(2), 0.3);
    model.momentProperty().set(15);

    assertThat(view().momentX(15)).isBetween(view().lanes().left(), view().lanes().right() + 1e-6);
  }

  @Test
  void onTheOtherAxisTheSameStepsStayInSight() {
    model.timelineProperty().set(new Timeline(Views.live(3, 30, 100_000, false)));
    model.zoom(view().middleX(view().timeline().end() / 2), 0.2);
    int first = view().firstRow();
    int last = view().lastRow();
    for (double share : new double[] {0.2, 0.5, 0.8, 1}) {
      model.timeShareProperty().set(share);
    }

    assertThat(view().firstRow()).isCloseTo(first, within(3));
    assertThat(view().lastRow()).isCloseTo(last, within(3));
  }

  @Test
  void anotherRunIsShownWholeWithNothingSelected() {
    model.click(view().middleX(9), laneMiddle(1));
    model.zoom(0.5);
    model.timelineProperty().set(new Timeline(TinyRuns.lockedRun()));

    assertThat(model.windowProperty().get()).isEqualTo(Window.ALL);
    assertThat(model.selectedProperty().get()).isEqualTo(Trace.NO_ROW);
    assertThat(model.lanesProperty().get().plan().objects()).isEqualTo(1);
  }

  @Test
  void ofARunThatGrowsWhatIsBeingLookedAtStays() {
    List<Trace> growing = TinyRuns.growingRace(12);
    model.timelineProperty().set(new Timeline(growing.getFirst()));
    model.momentProperty().set(12);
    model.zoom(view().middleX(2), 0.5);
    model.click(view().middleX(2), laneMiddle(1));
    model.litLineProperty().set(13);
    int first = view().firstRow();
    int last = view().lastRow();
    model.timelineProperty().set(new Timeline(growing.getLast()));
    model.momentProperty().set(15);

    assertThat(model.selectedProperty().get()).isEqualTo(2);
    assertThat(model.litLineProperty().get()).isEqualTo(13);
    assertThat(List.of(view().firstRow(), view().lastRow())).containsExactly(first, last);
    model.momentProperty().set(14);
    assertThat(view().momentX(14)).isBetween(view().lanes().left(), view().lanes().right() + 1e-6);
  }

  @Test
  void aRunThatGrowsIsFollowedWhileItsEndIsInSight() {
    List<Trace> growing = TinyRuns.growingRace(12);
    model.timelineProperty().set(new Timeline(growing.getFirst()));
    model.momentProperty().set(12);
    model.zoom(view().momentX(12), 0.5);
    model.timelineProperty().set(new Timeline(growing.getLast()));
    model.momentProperty().set(15);

    assertThat(model.windowProperty().get().length()).isCloseTo(6 / 15.0, within(1e-9));
    assertThat(view().momentX(15)).isBetween(view().lanes().left(), view().lanes().right() + 1e-6);
  }

  @Test
  void aClickOnAValueLanesHeaderShowsThatVariablesWayAndChangesNothingElse() {
    Trace trace =
        Told.of("Ann")
            .variable("hits", 0L)
            .variable("misses", 0L)
            .step(1, StepKind.WRITE, "hits", 1)
            .step(1, StepKind.WRITE, "misses", 1)
            .trace();
    model.timelineProperty().set(new Timeline(trace));
    model.zoom(0.5);
    Window zoomed = model.windowProperty().get();
    model.click(5, model.lanesProperty().get().valueTop(1) + 1);

    assertThat(Objects.requireNonNull(model.timelineProperty().get()).focusedLane()).isEqualTo(1);
    assertThat(model.windowProperty().get()).isEqualTo(zoomed);
    assertThat(chosen).isEmpty();
  }

  @Test
  void selectingAStepInALaneOutOfSightScrollsToIt() {
    Trace many = Views.live(200, 1, 0, false);
    model.timelineProperty().set(new Timeline(many));
    assertThat(model.canScroll()).isTrue();
    int row = many.row(200, 0);
    model.select(row);

    assertThat(view().lanes().isVisible(200)).isTrue();
    assertThat(view().lanes().laneTop(200) + view().lanes().laneHeight(200))
        .isLessThanOrEqualTo(view().lanes().threadsBottom());
    assertThat(chosen).containsExactly(row + 1.0);
  }

  @Test
  void aStepThatIsPointedOutHasItsLaneInSight() {
    HandMade many = HandMade.with(400, false);
    for (int thread = 1; thread <= 400; thread++) {
      many.start(thread);
    }
    Timeline timeline = new Timeline(many.read(400).write(400).trace());
    model.timelineProperty().set(timeline);
    assertThat(view().lanes().isVisible(400)).isFalse();

    model.pointOut(timeline.end() - 1);

    assertThat(view().lanes().isVisible(400)).isTrue();
    assertThat(chosen).isEmpty();
    model.pointOut(0);
    assertThat(view().lanes().isVisible(0)).isTrue();
  }

  @Test
  void theLanesScrollByLinesOfText() {
    HandMade many = HandMade.with(400, false);
    model.timelineProperty().set(new Timeline(many.start(1).trace()));
    model.scroll(3);
    assertThat(view().lanes().scroll()).isEqualTo(3 * model.emProperty().get());
    model.scroll(-10);
    assertThat(view().lanes().scroll()).isZero();
  }
}

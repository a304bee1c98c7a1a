package org.interleave.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interleave.paint.TextSurface.Box;
import org.interleave.paint.TextSurface.Call;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Views;
import org.interleave.timeline.Window;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Told;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Tiny runs are drawn with columns of 60 pixels that begin at x = 105, so that step n stands from
/// 105 + 60 n on.
class TimelinePainterTest {

  private static final int VIEWS = 40;

  private static double column(double step) {
    return 105 + 60 * step;
  }

  private static Scene scene(Trace trace, double moment, int selected) {
    Timeline timeline = new Timeline(trace);
    Lanes lanes = new Lanes(timeline.plan(), column(trace.size()) + 8, 500, 10, 0);
    Projection projection = new Projection(new Axis(timeline, 0), Window.ALL, lanes);
    return new Scene(projection, moment, PointedOut.selected(selected), NamedPalette.PALETTE);
  }

  private static Scene race(double moment, int selected) {
    return scene(TinyRuns.race(), moment, selected);
  }

  private static Scene locked(double moment) {
    return scene(TinyRuns.lockedRun(), moment, Trace.NO_ROW);
  }

  private static Scene of(Projection view) {
    return new Scene(view, view.timeline().end() / 2.0, PointedOut.NOTHING, NamedPalette.PALETTE);
  }

  /// What is drawn within the columns of a step in its lane.
  private static List<String> block(Scene scene, int row, String... colors) {
    double top = scene.lanes().laneTop(scene.trace().thread(row));
    double bottom = top + scene.lanes().laneHeight(scene.trace().thread(row));
    return TextSurface.ground(scene)
        .calls(
            call ->
                List.of(colors).contains(call.color())
                    && call.box().x() >= column(row)
                    && call.box().right() <= column(row + 1)
                    && call.box().y() >= top
                    && call.box().bottom() <= bottom)
        .map(call -> (call.what() + " " + call.more()).strip())
        .toList();
  }

  @Test
  void aLostWriteIsHollowAndItsValueStruckThrough() {
    // Row 9: Thread-1's write of 1, which Thread-2 overwrites.
    assertThat(block(race(15, -1), 9, "lost", "background", "write"))
        .containsExactly("fill", "outline", "text 1", "text w", "fill");
  }

  @Test
  void theStepsOfALineThatIsLitHaveAFrame() {
    Scene plain = race(15, -1);
    int line = plain.trace().line(9);
    Scene lit =
        new Scene(
            plain.projection(),
            15,
            new PointedOut(Trace.NO_ROW, Trace.NO_ROW, line),
            NamedPalette.PALETTE);
    List<Double> expected =
        IntStream.range(0, plain.trace().size())
            .filter(row -> plain.trace().line(row) == line)
            .mapToObj(row -> Math.rint(plain.projection().beginX(row)))
            .toList();

    assertThat(TextSurface.marks(lit).calls("outline", "selection").map(it -> it.box().x()))
        .containsExactlyElementsOf(expected);
    assertThat(TextSurface.marks(plain).calls("outline", "selection")).isEmpty();
  }

  @Test
  void theStrikeGoesThroughTheValue() {
    TextSurface surface = TextSurface.ground(race(15, -1));
    Box value =
        surface
            .calls("text", "lost")
            .filter(call -> call.more().equals("1"))
            .findFirst()
            .orElseThrow()
            .box();

    assertThat(surface.calls("fill", "lost").map(Call::box))
        .anyMatch(
            strike ->
                strike.x() <= value.x()
                    && strike.right() >= value.right()
                    && strike.y() > value.y()
                    && strike.bottom() < value.bottom());
  }

  @Test
  void aSurvivingWriteIsSolid() {
    // Row 10: Thread-2's write of 1.
    assertThat(block(race(15, -1), 10, "write", "onWrite", "lost", "background"))
        .containsExactly("fill", "text 1", "text w");
  }

  @Test
  void theValuesWayGoesThroughEverySurvivorAndTheReadItWasComputedFrom() {
    Scene scene = locked(20);
    Lanes lanes = scene.lanes();
    double foot1 = lanes.laneTop(1) + lanes.laneHeight(1) + 2;
    double foot2 = lanes.laneTop(2) + lanes.laneHeight(2) + 2;
    ValueScale scale = new ValueScale(scene, 0);

    // Thread-1 reads in row 2 and writes in row 8, Thread-2 in rows 11 and 15.
    assertThat(TextSurface.ground(scene).calls("line", "way").map(Call::more))
        .containsExactly(
            "%.0f,%.0f %.0f,%.0f %.0f,%.0f %.0f,%.0f %.0f,%.0f %.0f,%.0f"
                .formatted(
                    column(0),
                    scale.y(0),
                    column(2.5),
                    foot1,
                    column(8.5),
                    foot1,
                    column(11.5),
                    foot2,
                    column(15.5),
                    foot2,
                    column(20),
                    scale.y(2)));
  }

  @Test
  void theValuesWayLeavesLostWritesOut() {
    Scene scene = race(15, -1);

    // Of the race only Thread-2's read in row 5 and its write in row 10 are on the way.
    assertThat(TextSurface.ground(scene).calls("line", "way").map(call -> call.more().split(" ")))
        .singleElement()
        .satisfies(
            points -> {
              assertThat(points).hasSize(4);
              assertThat(points[1]).startsWith("%.0f,".formatted(column(5.5)));
              assertThat(points[2]).startsWith("%.0f,".formatted(column(10.5)));
            });
  }

  @ParameterizedTest
  @CsvSource({"9", "10"})
  void theStaleReadsArcEndsAtTheWriteThatErasedAnother(int selected) {
    // Thread-2 read in row 5, before Thread-1 wrote in row 9, and wrote in row 10.
    Scene scene = race(15, selected);
    TextSurface surface = TextSurface.marks(scene);
    Box arc = surface.calls("line", "lost").findFirst().orElseThrow().box();

    assertThat(arc.x()).isEqualTo(column(5.5));
    assertThat(arc.right()).isEqualTo(column(10.5));
    assertThat(surface.calls("text", "lost").map(Call::more))
        .containsSubsequence("stale read", "lost");
    assertThat(
            surface
                .calls("text", "lost")
                .filter(call -> call.more().equals("lost"))
                .map(call -> call.box().x() + call.box().width() / 2))
        .as("in the middle of the erased write")
        .containsExactly(column(9.5));
  }

  @Test
  void withoutASelectedWriteThereIsNoArc() {
    assertThat(TextSurface.marks(race(15, 5)).calls("line", "lost")).isEmpty();
  }

  @Test
  void aWaitTellsItsPlaceInTheQueue() {
    // Thread-2 waits from row 4 until it acquires the lock in row 10.
    TextSurface surface = TextSurface.ground(locked(20));

    assertThat(surface.calls("hatch", "waitingHatch").map(call -> call.box().x()))
        .containsExactly(column(4));
    assertThat(surface.texts()).contains("waits for val_lock · 1st in line");
  }

  @Test
  void theLockLaneTellsTheHolderTheNotchesAndTheQueue() {
    Scene scene = locked(20);
    double top = scene.lanes().objectTop(0);
    TextSurface surface = TextSurface.ground(scene);
    List<Call> inLane = surface.calls(call -> call.box().y() > top).toList();

    assertThat(
            inLane.stream()
                .filter(call -> call.what().equals("fill") && call.color().startsWith("thread"))
                .map(call -> call.color() + " from " + (call.box().x() - 105) / 60))
        .as("Thread-1 from its acquire on, in two parts: alone, and while Thread-2 waits")
        .containsExactly("thread1 from 1.0", "thread1 from 4.0", "thread2 from 10.0");
    assertThat(inLane.stream().filter(call -> call.what().equals("text")).map(Call::more))
        .containsExactly("T1", "T1", "T2", "T2");
    assertThat(
            inLane.stream()
                .filter(
                    call ->
                        call.what().equals("fill")
                            && call.color().equals("lane")
                            && call.box().width() < 10)
                .map(call -> call.box().x()))
        .as("notches while somebody waits")
        .isNotEmpty()
        .allMatch(x -> x >= column(4) && x < column(10));
  }

  @Test
  void aLineLeadsFromTheReleaseToTheAcquireItWasHandedTo() {
    // Thread-1 releases in row 9, Thread-2 acquires in row 10.
    assertThat(TextSurface.ground(locked(20)).calls("line", "onWaiting").map(Call::box))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.x()).isEqualTo(column(10) - 2);
              assertThat(line.right()).isEqualTo(column(10.5));
            });
  }

  @ParameterizedTest
  @CsvSource({"0", "4", "7.5", "14"})
  void theFutureIsDimmedFromThePlayheadOn(double moment) {
    Scene scene = race(moment, -1);
    TextSurface surface = TextSurface.marks(scene);

    assertThat(surface.calls("fill", "future").map(Call::box))
        .singleElement()
        .satisfies(
            dimmed -> {
              assertThat(dimmed.x()).isEqualTo(column(moment) + 1);
              assertThat(dimmed.right()).isEqualTo(scene.lanes().width());
            });
    assertThat(surface.calls("fill", "playhead").map(call -> call.box().x()))
        .contains(column(moment));
  }

  @Test
  void atTheEndNothingIsDimmed() {
    assertThat(TextSurface.marks(race(15, -1)).calls("fill", "future")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // moment, expected, actual, lost; a write is lost for the moment before it is overwritten, too
    "0, 0, 0, 0",
    "9, 0, 0, 0",
    "10, 1, 1, 0",
    "10.9, 1, 1, 0",
    "11, 2, 1, 1",
    "15, 2, 1, 1",
  })
  void theCountersShowTheMoment(double moment, int expected, int actual, int lost) {
    assertThat(TextSurface.marks(race(moment, -1)).texts())
        .contains("expected " + expected, "actual " + actual, "lost " + lost);
  }

  private static Told started() {
    return Told.of("Thread-1", "Thread-2")
        .step(0, StepKind.START, "", 1)
        .step(0, StepKind.START, "", 2);
  }

  @Test
  void aCircleIsDrawnAsArrowsFromEachWaitingThreadsLaneToTheNext() {
    Trace stuck =
        started()
            .subject("left", SubjectKind.LOCK)
            .subject("right", SubjectKind.LOCK)
            .step(1, StepKind.ACQUIRE, "left")
            .step(2, StepKind.ACQUIRE, "right")
            .step(1, StepKind.BLOCK, "right")
            .step(2, StepKind.BLOCK, "left")
            .ends(Outcome.STUCK)
            .trace();
    Scene scene = scene(stuck, stuck.size(), Trace.NO_ROW);
    Lanes lanes = scene.lanes();
    List<Call> arrows = TextSurface.marks(scene).calls("line", "lost").toList();

    assertThat(arrows).hasSize(2);
    assertThat(arrows)
        .allSatisfy(
            arrow -> {
              assertThat(arrow.box().x()).isGreaterThanOrEqualTo(lanes.right());
              assertThat(arrow.box().y()).isBetween(lanes.laneTop(1), lanes.laneTop(2));
              assertThat(arrow.box().bottom()).isGreaterThan(lanes.laneTop(2));
            });
    assertThat(TextSurface.marks(scene).calls("text", "lost").map(Call::more))
        .containsExactly("right", "left");
  }

  @Test
  void anExceptionIsNamedBehindTheStepThatEndsItsThread() {
    Trace failed =
        started()
            .step(
                1, StepKind.RAISE, "", new ExceptionValue(ExceptionType.VALUE_ERROR, List.of("no")))
            .step(2, StepKind.COMPUTE, "", 1)
            .trace();
    Scene scene = scene(failed, failed.size(), Trace.NO_ROW);
    TextSurface ground = TextSurface.ground(scene);

    assertThat(ground.texts()).contains("!");
    assertThat(
            ground
                .calls("text", "lost")
                .filter(call -> call.more().equals("ValueError"))
                .map(call -> call.box().x()))
        .singleElement()
        .satisfies(x -> assertThat(x).isGreaterThanOrEqualTo(scene.projection().endX(2)));
  }

  @Test
  void aSemaphoresLaneHasABarForEachPermitTaken() {
    Trace trace =
        started()
            .subject("gate", SubjectKind.SEMAPHORE, 2L)
            .step(1, StepKind.ACQUIRE, "gate", 1)
            .step(2, StepKind.ACQUIRE, "gate", 0)
            .step(1, StepKind.RELEASE, "gate", 1)
            .trace();
    Scene scene = scene(trace, trace.size(), Trace.NO_ROW);
    double top = scene.lanes().objectTop(0);

    assertThat(
            TextSurface.ground(scene)
                .calls(call -> call.color().startsWith("thread") && call.box().y() >= top)
                .map(Call::color))
        .as("Thread-1 alone, then both")
        .containsExactly("thread1", "thread1", "thread2");
  }

  @Test
  void valuesThatAreNoIntegersStandAsTextInTheirLane() {
    Trace trace =
        started()
            .variable("name", "nobody")
            .step(1, StepKind.WRITE, "name", "Ann")
            .step(2, StepKind.COMPUTE, "", 1)
            .step(2, StepKind.COMPUTE, "", 2)
            .trace();

    assertThat(TextSurface.ground(scene(trace, trace.size(), Trace.NO_ROW)).texts())
        .contains("'nobody'", "'Ann'");
  }

  @Test
  void ofSeveralVariablesTheWayIsThatOfTheOneInFocus() {
    Timeline timeline =
        new Timeline(
            started()
                .variable("hits", 0L)
                .variable("misses", 0L)
                .step(1, StepKind.READ, "hits", 0)
                .step(2, StepKind.READ, "misses", 0)
                .step(1, StepKind.WRITE, "hits", 1)
                .step(2, StepKind.WRITE, "misses", 1)
                .trace());

    assertThat(timeline.focusedLane()).isZero();
    assertThat(List.of(wayBegins(timeline), wayBegins(timeline.focusedOn(1))))
        .containsExactly("hits", "misses");
  }

  /// The variable in whose lane the value's way begins.
  private static String wayBegins(Timeline timeline) {
    Lanes lanes = new Lanes(timeline.plan(), 800, 500, 10, 0);
    Projection projection = new Projection(new Axis(timeline, 0), Window.ALL, lanes);
    Scene scene = new Scene(projection, 0, PointedOut.NOTHING, NamedPalette.PALETTE);
    Call way = TextSurface.ground(scene).calls("line", "way").findFirst().orElseThrow();
    double y = Double.parseDouble(way.more().split(" ", -1)[0].split(",", -1)[1]);
    return timeline.values().get(lanes.valueAt(y)).name();
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void labelsNeverOverlap(Trace trace) {
    Views.random(trace, 21, VIEWS)
        .forEach(
            view -> {
              TextSurface surface = TextSurface.ground(of(view));
              List<Call> texts = surface.calls(call -> call.what().equals("text")).toList();
              for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                  Box one = texts.get(i).box().within(texts.get(i).clip());
                  Box other = texts.get(j).box().within(texts.get(j).clip());
                  assertThat(one.overlaps(other))
                      .as("%s and %s", texts.get(i), texts.get(j))
                      .isFalse();
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void everyVisibleFindingHasAMarkWithinTwoPixels(Trace trace) {
    Views.random(trace, 22, VIEWS)
        .forEach(
            view -> {
              Lanes lanes = view.lanes();
              List<Box> marks =
                  TextSurface.ground(of(view))
                      .calls("fill", "lost")
                      .map(Call::box)
                      .filter(box -> box.bottom() == lanes.rulerHeight())
                      .toList();
              for (int row = 0; row < trace.size(); row++) {
                double x = view.middleX(row);
                if (view.timeline().findings().next(row) == row
                    && x >= lanes.left()
                    && x < lanes.right()) {
                  assertThat(marks)
                      .as("row %s at %s", row, x)
                      .anyMatch(mark -> mark.x() - 2 <= x && x <= mark.right() + 2);
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void everyClipIsTakenBack(Trace trace) {
    Views.random(trace, 23, VIEWS)
        .forEach(
            view -> {
              assertThat(TextSurface.ground(of(view)).isUnclipped()).isTrue();
              assertThat(TextSurface.marks(of(view)).isUnclipped()).isTrue();
            });
  }

  @Test
  void columnsOfManyStepsKeepTheirProportions() {
    Trace trace = Views.live(2, 1000, 0, false);
    Timeline timeline = new Timeline(trace);
    Lanes lanes = new Lanes(timeline.plan(), 300, 500, 10, 0);
    Projection view = new Projection(new Axis(timeline, 0), Window.ALL, lanes);
    // One picture for each lane, the main thread's first.
    TextSurface.Pixels picture = TextSurface.ground(of(view)).pictures().get(1);
    int height = (int) lanes.laneHeight(1);
    int columns = picture.columns();
    int[][] counts = new int[columns][4];
    for (int step = 0; step < trace.steps(1); step++) {
      int row = trace.row(1, step);
      int column = (int) Math.floor(view.beginX(row) - lanes.left());
      switch (trace.kind(row)) {
        case READ -> counts[column][0]++;
        case COMPUTE -> counts[column][1]++;
        case WRITE -> counts[column][timeline.findings().isLost(row) ? 2 : 3]++;
        default -> {}
      }
    }
    List<String> names = List.of("read", "compute", "lost", "write");
    List<String> wrong = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int total = counts[column][0] + counts[column][1] + counts[column][2] + counts[column][3];
      for (int kind = 0; kind < 4 && total > 0; kind++) {
        int drawn = 0;
        for (int y = 0; y < height; y++) {
          drawn += picture.at(column, y).equals(names.get(kind)) ? 1 : 0;
        }
        double due = (double) height * counts[column][kind] / total;
        if (Math.abs(drawn - due) > 1.01) {
          wrong.add("column %s %s: %s of %s".formatted(column, names.get(kind), drawn, due));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}

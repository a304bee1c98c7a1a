package org.interleave.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interleave.paint.TinyScenes.column;
import static org.interleave.paint.TinyScenes.race;
import static org.interleave.paint.TinyScenes.scene;

import java.util.List;
import java.util.Set;
import org.interleave.paint.TextSurface.Box;
import org.interleave.paint.TextSurface.Call;
import org.interleave.run.RefusedChoice;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Comparison;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Views;
import org.interleave.timeline.Window;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// See [TinyScenes] for where steps stand.
class ComparisonPaintingTest {

  private static final int VIEWS = 40;

  /// The locked run, of 20 steps, below the race, of 15, that it parts from after 2.
  private static Scene retried(RefusedChoice... refused) {
    Timeline run =
        new Timeline(TinyRuns.lockedRun())
            .comparedWith(new Comparison(new Timeline(TinyRuns.race()), 2, List.of(refused)));
    Lanes lanes = new Lanes(run.plan(), column(20) + 8, 500, 10, 0);
    return new Scene(
        new Projection(new Axis(run, 0), Window.ALL, lanes),
        20,
        PointedOut.NOTHING,
        NamedPalette.PALETTE);
  }

  private static List<String> inOriginal(Scene scene, int row) {
    double top = scene.lanes().originalTop();
    return TextSurface.ground(scene)
        .calls(call -> !call.color().equals("grid"))
        .filter(call -> call.box().y() > top && call.box().bottom() < scene.lanes().partingTop())
        .filter(call -> call.box().x() >= column(row) && call.box().right() < column(row + 1))
        .map(call -> (call.what() + " " + call.color() + " " + call.more()).strip())
        .toList();
  }

  @Test
  void eachStepOfTheOriginalStandsInItsColumnWithItsThreadsNumberAndItsLetter() {
    Scene scene = retried();

    assertThat(inOriginal(scene, 1))
        .as("in both runs")
        .containsExactly("fill common", "text onCommon 0", "text onCommon ▶");
    assertThat(inOriginal(scene, 2))
        .containsExactly("fill original", "text onOriginal 1", "text onOriginal r");
    assertThat(inOriginal(scene, 9))
        .as("a lost write is hollow and struck through")
        .containsExactly(
            "fill background", "text text 1", "text text w", "outline text", "fill text");
    assertThat(inOriginal(scene, 15)).as("over").isEmpty();
  }

  @Test
  void aDashedLineAndAFlagStandWhereTheRunsPart() {
    Scene scene = retried();
    TextSurface surface = TextSurface.ground(scene);

    assertThat(surface.calls("line", "fork").map(Call::box))
        .containsExactly(
            new Box(column(2), scene.lanes().partingTop(), 0, 500 - scene.lanes().partingTop()));
    assertThat(surface.calls("text", "onFork").map(Call::more))
        .containsExactly("another future from here");
  }

  @Test
  void theHeaderNamesTheOriginal() {
    assertThat(TextSurface.marks(retried()).texts()).contains("before", "15 steps");
  }

  @Test
  void aRefusedChoiceIsALetterCrossedOutInAnOctagon() {
    TextSurface surface =
        TextSurface.ground(
            retried(
                new RefusedChoice(5, 2, 5),
                new RefusedChoice(8, 2, 10),
                new RefusedChoice(8, 2, 11)));

    assertThat(surface.calls("polygon", "refused")).hasSize(2);
    assertThat(surface.calls("line", "refused")).hasSize(2);
    assertThat(surface.texts()).contains("×2");
    assertThat(
            surface
                .calls("text", "text")
                .filter(call -> Math.abs(call.box().x() - column(5)) < 8)
                .map(Call::more))
        .as("Thread-2's read in row 5 of the race")
        .contains("r");
  }

  @Test
  void aRunThatStandsForItselfIsDrawnWithoutAnyOfThis() {
    assertThat(
            TextSurface.ground(race(15, -1))
                .calls(
                    call -> Set.of("original", "common", "fork", "refused").contains(call.color())))
        .isEmpty();
    assertThat(TextSurface.marks(race(15, -1)).texts()).doesNotContain("before");
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#compared")
  void labelsNeverOverlapAndEveryClipIsTakenBack(Timeline run) {
    Views.random(run, 41, VIEWS)
        .forEach(
            view -> {
              TextSurface surface = TextSurface.ground(scene(view));
              assertThat(surface.isUnclipped()).isTrue();
              assertThat(TextSurface.marks(scene(view)).isUnclipped()).isTrue();
              assertThat(surface.overlappingTexts()).as("of %s", view.lanes()).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#compared")
  void everyRefusedChoiceHasATickWithinTwoPixels(Timeline run) {
    Views.random(run, 42, VIEWS)
        .forEach(
            view -> {
              Lanes lanes = view.lanes();
              List<Box> ticks =
                  TextSurface.ground(scene(view)).calls("fill", "refused").map(Call::box).toList();
              for (RefusedChoice choice : run.comparison().orElseThrow().refused()) {
                double x = view.momentX(choice.steps());
                double top = lanes.laneTop(choice.thread());
                boolean visible =
                    x >= lanes.left() && x <= lanes.right() && lanes.isVisible(choice.thread());
                assertThat(
                        !visible
                            || ticks.stream()
                                .anyMatch(it -> it.y() == top && Math.abs(it.x() + 1 - x) <= 2))
                    .as("%s at %s", choice, x)
                    .isTrue();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#compared")
  void theOriginalAndTheFlagStayInTheirRows(Timeline run) {
    Views.random(run, 43, VIEWS)
        .forEach(
            view -> {
              Lanes lanes = view.lanes();
              TextSurface surface = TextSurface.ground(scene(view));
              assertThat(
                      surface.calls(
                          call -> call.color().matches("original|common|on(Original|Common)")))
                  .allMatch(call -> call.box().y() >= lanes.originalTop())
                  .allMatch(call -> call.box().bottom() <= lanes.partingTop());
              assertThat(surface.calls("text", "onFork"))
                  .allMatch(call -> call.box().y() >= lanes.partingTop())
                  .allMatch(call -> call.box().bottom() <= lanes.threadsTop());
            });
  }
}

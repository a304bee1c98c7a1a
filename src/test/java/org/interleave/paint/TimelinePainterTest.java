package org.interleave.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interleave.paint.TinyScenes.column;
import static org.interleave.paint.TinyScenes.race;
import static org.interleave.paint.TinyScenes.scene;
import static org.interleave.paint.TinyScenes.started;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.paint.TextSurface.Box;
import org.interleave.paint.TextSurface.Call;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.StepKind;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// See [TinyScenes] for where steps stand.
class TimelinePainterTest {

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
  void aNumberOnTheRulerThatWouldTouchItsTitleIsLeftOut() {
    // The title takes 1 to 3.04 em; "0 ns" would begin 1.02 em before 88 pixels, 3.4 em.
    Timeline timeline = new Timeline(TinyRuns.race());
    Lanes narrow = new Lanes(timeline.plan(), 350, 500, 26, 0);
    TextSurface surface =
        TextSurface.ground(
            TinyScenes.scene(new Projection(new Axis(timeline, 1), Window.ALL, narrow)));

    assertThat(surface.texts()).contains("Time").doesNotContain("0 ns").contains("10 ns");
  }
}

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
import org.interleave.timeline.Dragged;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.StepKind;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Told;
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
            new PointedOut(Trace.NO_ROW, new Pointer.Elsewhere(), line),
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // pixels, where the line stands, in columns, and what is said
        "-130 | 3 | goes before: Step 4 · Thread-1 computes 1",
        "-20 | -1 | stays here",
        "70 | -1 | Thread-2 takes its steps in the order of its code",
      })
  void aStepThatIsDraggedHasACopyWhereThePointerIsAndALineWhereItWouldLand(
      double by, double line, String said) {
    // Row 5: Thread-2 reads; in row 6 it computes.
    Scene still = race(15, 5);
    Pointer pointer = new Pointer.Dragging(new Dragged(5, by));
    Scene scene =
        new Scene(
            still.projection(),
            15,
            new PointedOut(5, pointer, PointedOut.NO_LINE),
            NamedPalette.PALETTE);
    TextSurface marks = TextSurface.marks(scene);

    assertThat(marks.texts()).contains(said);
    assertThat(marks.calls("outline", "selection").map(it -> it.box().x()))
        .contains(Math.rint(column(5) + by));
    assertThat(marks.calls("line", "selection").map(it -> it.box().x()))
        .isEqualTo(line < 0 ? List.of() : List.of(column(line)));
  }

  @Test
  void aLanesNameThatDoesNotFitIsShortenedInTheMiddle() {
    Trace named =
        Told.of("a-thread-with-quite-a-long-name-1").step(0, StepKind.START, "", 1).trace();
    Timeline timeline = new Timeline(named);
    Lanes lanes = new Lanes(timeline.plan(), 1000, 500, 10, 0);
    Scene scene = TinyScenes.scene(new Projection(new Axis(timeline, 0), Window.ALL, lanes));

    assertThat(TextSurface.marks(scene).texts())
        .anyMatch(it -> it.startsWith("a-thr") && it.endsWith("-1") && it.contains("\u2026"))
        .contains("MainThread");
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
    // The title takes 1 to 3.04 em; "0 ns" would begin 1.02 em before 102 pixels, 3.9 em.
    Timeline timeline = new Timeline(TinyRuns.race());
    Lanes narrow = new Lanes(timeline.plan(), 255, 500, 26, 0);
    TextSurface surface =
        TextSurface.ground(
            TinyScenes.scene(new Projection(new Axis(timeline, 1), Window.ALL, narrow)));

    assertThat(surface.texts()).contains("Time").doesNotContain("0 ns");
  }
}

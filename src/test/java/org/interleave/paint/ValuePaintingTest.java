package org.interleave.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interleave.paint.TinyScenes.column;
import static org.interleave.paint.TinyScenes.locked;
import static org.interleave.paint.TinyScenes.race;
import static org.interleave.paint.TinyScenes.scene;
import static org.interleave.paint.TinyScenes.started;

import java.util.List;
import org.interleave.paint.TextSurface.Call;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;

/// See [TinyScenes] for where steps stand.
class ValuePaintingTest {

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
}

package org.interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionTest {

  private static final int VIEWS = 60;

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void everyStepThatCanBeSeenIsAmongThoseDrawn(Trace trace) {
    Views.random(trace, 11, VIEWS)
        .forEach(
            view -> {
              for (int row = 0; row < trace.size(); row++) {
                boolean isVisible =
                    view.endX(row) > view.lanes().left() && view.beginX(row) < view.lanes().right();
                int thread = trace.thread(row);
                int step = trace.stepsBefore(thread, row);
                assertThat(
                        !isVisible
                            || (step >= view.firstStep(thread) && step < view.lastStep(thread)))
                    .as("row %s of %s", row, view)
                    .isTrue();
              }
            });
  }

  @Test
  void stepsBehindOneWhoseClockWasReadLateCanBeSeenWhereTheyStand() {
    // Row 5 ends at 100 ns; the rows behind it, to which it leads, end at 7 to 36 ns.
    Timeline late = new Timeline(TinyRuns.lateClock());
    Lanes lanes = new Lanes(late.plan(), 800, 600, 10, 0);
    Projection view = new Projection(new Axis(late, 1), new Window(0.2, 0.3), lanes);

    assertThat(List.of(view.trace().end(20), view.trace().end(29))).containsExactly(21L, 30L);
    assertThat(view.firstRow()).isLessThanOrEqualTo(20);
    assertThat(view.lastRow()).isGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void pixelsAgreeWithPositions(Trace trace) {
    Views.random(trace, 12, VIEWS)
        .forEach(
            view -> {
              for (int row = 0; row < trace.size(); row++) {
                assertThat(view.beginX(row))
                    .isCloseTo(view.toPixels(view.axis().begin(row)), within(1e-3));
                assertThat(view.endX(row))
                    .isCloseTo(view.toPixels(view.axis().end(row)), within(1e-3));
              }
              assertThat(view.toPosition(view.toPixels(0.3))).isCloseTo(0.3, within(1e-9));
            });
  }

  @Test
  void findsTheStepUnderAPoint() {
    Timeline race = new Timeline(TinyRuns.race());
    // Columns of 60 pixels, from 105 on.
    Lanes lanes = new Lanes(new LanePlan(3, 0, 0, 1, false), 105 + 15 * 60 + 8, 600, 10, 0);
    Projection view = new Projection(new Axis(race, 0), Window.ALL, lanes);
    double ofThread1 = lanes.laneTop(1) + 5;
    double ofThread2 = lanes.laneTop(2) + 5;

    assertThat(view.rowAt(105 + 2.5 * 60, ofThread1)).as("its read").isEqualTo(2);
    assertThat(view.rowAt(105 + 7.5 * 60, ofThread1)).as("its sleep").isEqualTo(4);
    assertThat(view.rowAt(105 + 9.5 * 60, ofThread1)).as("its write").isEqualTo(9);
    assertThat(view.rowAt(105 + 2.5 * 60, ofThread2)).as("not begun").isEqualTo(Trace.NO_ROW);
    assertThat(view.rowAt(50, ofThread1)).as("a name").isEqualTo(Trace.NO_ROW);
    assertThat(view.rowAt(300, 3)).as("the ruler").isEqualTo(Trace.NO_ROW);
  }

  @Test
  void ofStepsTooNarrowToTellApartTheLostWriteIsFound() {
    Timeline race = new Timeline(TinyRuns.race());
    // Columns of 1 pixel: rows 2 to 4 and 9 of Thread-1, each found 3 pixels wide.
    Lanes lanes = new Lanes(new LanePlan(3, 0, 0, 1, false), 105 + 15 + 8, 600, 10, 0);
    Projection view =
        new Projection(
            new Axis(race, 0),
            Window.ALL,
            new Lanes(new LanePlan(3, 0, 0, 1, false), lanes.width(), 600, 10, 0));

    assertThat(view.rowAt(view.beginX(9) + 0.5, lanes.laneTop(1) + 5)).isEqualTo(9);
  }

  @Test
  void aStepEndsWhereItsNeighbourBegins() {
    Timeline race = new Timeline(TinyRuns.race());
    Projection view =
        new Projection(
            new Axis(race, 0),
            Window.ALL,
            new Lanes(new LanePlan(3, 0, 0, 1, false), 1000, 600, 10, 0));

    assertThat(view.endX(2)).isCloseTo(view.beginX(3), within(1e-9));
    assertThat(view.middleX(2)).isCloseTo((view.beginX(2) + view.endX(2)) / 2, within(1e-9));
    assertThat(view.momentX(race.end())).isCloseTo(view.lanes().right(), within(1e-9));
  }
}

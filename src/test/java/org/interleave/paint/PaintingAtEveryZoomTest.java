package org.interleave.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interleave.paint.TinyScenes.scene;

import java.util.ArrayList;
import java.util.List;
import org.interleave.paint.TextSurface.Box;
import org.interleave.paint.TextSurface.Call;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Views;
import org.interleave.timeline.Window;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for all pictures of all runs.
class PaintingAtEveryZoomTest {

  private static final int VIEWS = 40;

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void labelsNeverOverlap(Trace trace) {
    Views.random(trace, 21, VIEWS)
        .forEach(view -> assertThat(TextSurface.ground(scene(view)).overlappingTexts()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void everyVisibleFindingHasAMarkWithinTwoPixels(Trace trace) {
    Views.random(trace, 22, VIEWS)
        .forEach(
            view -> {
              Lanes lanes = view.lanes();
              List<Box> marks =
                  TextSurface.ground(scene(view))
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
              assertThat(TextSurface.ground(scene(view)).isUnclipped()).isTrue();
              assertThat(TextSurface.marks(scene(view)).isUnclipped()).isTrue();
            });
  }

  @Test
  void columnsOfManyStepsKeepTheirProportions() {
    Trace trace = Views.live(2, 1000, 0, false);
    Timeline timeline = new Timeline(trace);
    Lanes lanes = new Lanes(timeline.plan(), 300, 500, 10, 0);
    Projection view = new Projection(new Axis(timeline, 0), Window.ALL, lanes);
    // One picture for each lane, the main thread's first.
    TextSurface.Pixels picture = TextSurface.ground(scene(view)).pictures().get(1);
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

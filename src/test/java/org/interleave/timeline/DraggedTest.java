package org.interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.interleave.trace.TinyRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraggedTest {

  /// The race with columns of 60 pixels.
  private static Projection race() {
    Timeline run = new Timeline(TinyRuns.race());
    return new Projection(
        new Axis(run, 0), Window.ALL, new Lanes(run.plan(), 105 + 15 * 60 + 8, 500, 10, 0));
  }

  @ParameterizedTest
  @CsvSource({
    // row, pixels, wanted, landing
    "5, 0, 5, 5",
    "5, 29, 5, 5",
    "5, 31, 6, 5",
    "5, -31, 4, 4",
    "5, -110, 3, 3",
    // before the others' starts: only its own steps are in the way, and Thread-2 has none there
    "5, -2000, 0, 0",
    // Thread-1 sleeps in row 4 and writes in row 9
    "9, -240, 5, 5",
    "9, -300, 4, 5",
    "9, 2000, 14, 14",
    "0, 2000, 14, 0",
  })
  void takesThePlaceOfTheNearestStepButStaysBetweenThoseOfItsThread(
      int row, double by, int wanted, int landing) {
    Dragged dragged = new Dragged(row, by);

    assertThat(dragged.wanted(race())).isEqualTo(wanted);
    assertThat(dragged.landing(race())).isEqualTo(landing);
  }
}

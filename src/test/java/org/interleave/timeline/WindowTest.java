package org.interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  @Test
  void zoomingKeepsThePositionUnderThePointer() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      double at = random.nextDouble();
      Window before = new Window(0.2 * at, 0.2 * at + 0.8);
      Window after = before.zoomed(at, random.nextDouble(), 0);

      // The same share of the window lies to the left of the pointer.
      assertThat((at - after.from()) / after.length())
          .isCloseTo((at - before.from()) / before.length(), within(1e-6));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // from, to, at, factor, expected from, expected to
    "0, 1, 0.5, 0.5, 0.25, 0.75",
    "0, 1, 0.5, 2, 0, 1",
    "0.25, 0.75, 0.5, 4, 0, 1",
    "0, 0.2, 0, 2, 0, 0.4",
    "0, 0.2, 0.2, 2, 0, 0.4",
    "0.4, 0.6, 0.5, 0.0001, 0.495, 0.505",
  })
  void zoomingStaysWithinTheRunAndShowsNoLessThanTheShortest(
      double from, double to, double at, double factor, double left, double right) {
    Window zoomed = new Window(from, to).zoomed(at, factor, 0.01);

    assertThat(zoomed.from()).isCloseTo(left, within(1e-9));
    assertThat(zoomed.to()).isCloseTo(right, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.5, 0.7", "-1, 0, 0.2", "1, 0.8, 1"})
  void movingStopsAtTheEnds(double by, double from, double to) {
    Window moved = new Window(0.4, 0.6).moved(by);

    assertThat(moved.from()).isCloseTo(from, within(1e-9));
    assertThat(moved.to()).isCloseTo(to, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    // A position in the middle moves nothing; beyond an edge it gets 8 % of room.
    "0.5, 0.4",
    "0.7, 0.516",
    "0.2, 0.184",
    "0, 0",
    "1, 0.8",
  })
  void showingMovesAsLittleAsItTakes(double position, double from) {
    assertThat(new Window(0.4, 0.6).showing(position).from()).isCloseTo(from, within(1e-9));
  }
}

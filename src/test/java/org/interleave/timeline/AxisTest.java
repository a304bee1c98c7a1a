package org.interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.interleave.timeline.Axis.Measure;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AxisTest {

  private final Timeline race = new Timeline(TinyRuns.race());

  @Test
  void onTheStepsAxisEveryStepTakesOneColumn() {
    Axis axis = Axis.of(race, Measure.STEPS);

    // 15 steps: the read in row 2 takes the third column.
    assertThat(axis.begin(2)).isCloseTo(2 / 15.0, within(1e-12));
    assertThat(axis.end(2)).isCloseTo(3 / 15.0, within(1e-12));
  }

  @Test
  void aWaitTakesAllColumnsUpToTheThreadsNextStep() {
    Axis axis = Axis.of(race, Measure.STEPS);

    // Thread-1 sleeps from row 4 until it writes in row 9.
    assertThat(axis.begin(4)).isCloseTo(4 / 15.0, within(1e-12));
    assertThat(axis.end(4)).isCloseTo(9 / 15.0, within(1e-12));
  }

  @Test
  void onTheTimeAxisAStepStandsWhereTheClockHadIt() {
    Axis axis = Axis.of(race, Measure.TIME);

    // Row 4 lasts from 4 to 5 ns of 15.
    assertThat(axis.begin(4)).isCloseTo(4 / 15.0, within(1e-12));
    assertThat(axis.end(4)).isCloseTo(5 / 15.0, within(1e-12));
  }

  @Test
  void aRunWithoutStepsHasOnePosition() {
    Axis axis = Axis.of(new Timeline(TinyRuns.empty()), Measure.TIME);

    assertThat(axis.position(0)).isZero();
    assertThat(axis.moment(0.5)).isZero();
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void onEveryMixturePositionsGrowWithMoments(Trace trace) {
    Timeline timeline = new Timeline(trace);
    for (double share : new double[] {0, 0.25, 0.9, 1}) {
      Axis axis = new Axis(timeline, share);
      double before = axis.position(0);
      for (double moment = 0; moment <= timeline.end(); moment += 0.5) {
        double position = axis.position(moment);
        assertThat(position).isBetween(before, 1 + 1e-9);
        before = position;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.interleave.timeline.Views#runs")
  void aPositionsMomentStandsAtThatPosition(Trace trace) {
    Timeline timeline = new Timeline(trace);
    Random random = new Random(7);
    for (int i = 0; i < 300 && timeline.end() > 0; i++) {
      Axis axis = new Axis(timeline, i % 3 / 2.0);
      double position = random.nextDouble() * axis.position(timeline.end());
      assertThat(axis.position(axis.moment(position))).isCloseTo(position, within(1e-9));
    }
  }
}

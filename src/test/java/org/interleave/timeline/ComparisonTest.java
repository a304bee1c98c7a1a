package org.interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.interleave.trace.StepKind;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Told;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final int STARTS = 2;

  /// Two threads that each take a step whenever it is their turn.
  private static Trace turns(int... threads) {
    Told told =
        Told.of("Thread-1", "Thread-2")
            .variable("val", 0L)
            .step(0, StepKind.START, "", 1)
            .step(0, StepKind.START, "", 2);
    for (int thread : threads) {
      told.step(thread, StepKind.READ, "val", 0);
    }
    return told.trace();
  }

  private static Timeline compared(Trace original, Trace run) {
    Comparison comparison = Comparison.between(new Timeline(original), run, List.of());
    return new Timeline(run).comparedWith(comparison);
  }

  private static int parted(Trace original, Trace run) {
    return compared(original, run).comparison().orElseThrow().parted() - STARTS;
  }

  @Test
  void runsPartAtTheFirstStepThatIsAnotherOne() {
    assertThat(parted(turns(1, 2, 1), turns(1, 2, 1))).as("the same").isEqualTo(3);
    assertThat(parted(turns(1, 2, 1), turns(1, 1, 2))).as("other turns").isEqualTo(1);
    assertThat(parted(turns(1, 2, 1), turns(1, 2))).as("not as far").isEqualTo(2);
    assertThat(parted(turns(1, 2), turns(1, 2, 1))).as("farther").isEqualTo(2);
    assertThat(parted(TinyRuns.race(), TinyRuns.lockedRun())).as("an acquire").isEqualTo(-1);
  }

  @Test
  void theAxisHasRoomForTheLongerOfBoth() {
    Timeline run = compared(turns(1, 2, 1, 1, 1, 1, 1, 1), turns(1, 2, 2));

    assertThat(run.extent().steps()).isEqualTo(10);
    assertThat(run.end()).isEqualTo(5);
    assertThat(compared(turns(1), turns(1, 2)).extent())
        .isEqualTo(new Timeline(turns(1, 2)).extent());
    Axis axis = new Axis(run, 0);
    assertThat(axis.position(5)).isCloseTo(0.5, within(1e-9));
    assertThat(axis.moment(0.5)).isCloseTo(5, within(1e-9));
    assertThat(axis.moment(0.8)).as("behind the end").isCloseTo(8, within(1e-9));
    assertThat(axis.moment(1)).isEqualTo(10);
  }

  @Test
  void onTheStepsAxisColumnsOfBothAreTheSame() {
    Timeline run = compared(turns(1, 2, 1, 1, 1, 1), turns(1, 2, 2));
    Projection view =
        new Projection(new Axis(run, 0), Window.ALL, new Lanes(run.plan(), 800, 500, 10, 0));
    Projection original = view.original().orElseThrow();

    assertThat(original.beginX(4)).isEqualTo(view.beginX(4));
    assertThat(original.endX(7)).isCloseTo(view.lanes().right(), within(1e-9));
  }

  @Test
  void theComparisonStaysWhenAnotherVariableIsInFocus() {
    Timeline run = compared(TinyRuns.race(), TinyRuns.lockedRun());

    assertThat(run.focusedOn(0).comparison()).isEqualTo(run.comparison());
    assertThat(run.focusedOn(0).focusedAs(run).comparison()).isEqualTo(run.comparison());
    assertThat(run.focusedOn(0).extent()).isEqualTo(run.extent());
  }
}

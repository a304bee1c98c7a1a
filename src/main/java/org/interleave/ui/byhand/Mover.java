package org.interleave.ui.byhand;

import java.util.Optional;
import org.interleave.run.HandRun;
import org.interleave.run.Swap;
import org.jspecify.annotations.Nullable;

/// Moves a step of a run past its neighbours, one after the other.
final class Mover {

  private HandRun run;

  /// The choice that takes the step.
  private int place;

  private boolean hasMoved;
  private Swap.@Nullable Impossible obstacle;

  Mover(HandRun run, int row) {
    this.run = run;
    this.place = run.choiceOf(row);
  }

  /// Moves the step to the place of another, or up to what is in the way.
  void moveTo(int row) {
    int wanted = run.choiceOf(row);
    while (obstacle == null && place < wanted) {
      swap(place, 1);
    }
    while (obstacle == null && place > wanted) {
      swap(place - 1, -1);
    }
  }

  private void swap(int first, int by) {
    switch (Swap.of(run, first)) {
      case Swap.Done(HandRun done) -> {
        run = done;
        place += by;
        hasMoved = true;
      }
      case Swap.Impossible it -> obstacle = it;
    }
  }

  /// The run as it has become, right after the step that has been moved.
  HandRun run() {
    run.goToStep(run.stepsAfter(place));
    return run;
  }

  boolean hasMoved() {
    return hasMoved;
  }

  Optional<Swap.Impossible> obstacle() {
    return Optional.ofNullable(obstacle);
  }
}

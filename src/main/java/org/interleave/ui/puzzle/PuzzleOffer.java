package org.interleave.ui.puzzle;

import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.interleave.explore.Advice;
import org.interleave.explore.PuzzleSolver;
import org.interleave.scenario.Entry;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Puzzle;
import org.interleave.ui.background.Background;
import org.jspecify.annotations.Nullable;

/// The puzzle of the scenario that is told about, before anybody takes it up: what it asks for, and
/// whether it has been solved.
public final class PuzzleOffer {

  private final PuzzleText text;
  private final BestSwitches best;
  private final Background parSearch;
  private final ReadOnlyStringWrapper goal = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper record = new ReadOnlyStringWrapper("");

  /// Takes the window's texts, the executor that carries tasks out on the window's thread, and what
  /// has been solved before.
  public PuzzleOffer(ResourceBundle text, Executor windowThread, BestSwitches best) {
    this.text = new PuzzleText(text);
    this.best = best;
    parSearch = new Background(windowThread, "puzzle-offer");
  }

  public ReadOnlyStringProperty goalProperty() {
    return goal.getReadOnlyProperty();
  }

  /// Whether it has been solved, how many thread switches it takes, and the fewest so far.
  public ReadOnlyStringProperty recordProperty() {
    return record.getReadOnlyProperty();
  }

  /// Takes note of what is told about.
  public void show(@Nullable Entry entry) {
    parSearch.cancel();
    if (entry instanceof Scenario scenario && scenario.puzzle().isPresent()) {
      show(scenario, scenario.puzzle().get());
    }
  }

  private void show(Scenario scenario, Puzzle puzzle) {
    PuzzleSolver solver = PuzzleSolver.of(scenario, puzzle);
    OptionalInt kept = best.of(solver.info(), puzzle.goal());
    goal.set(text.goal(puzzle));
    record.set(text.record(OptionalInt.empty(), kept));
    parSearch.start(
        teller -> {
          if (solver.advice() instanceof Advice.Way way) {
            OptionalInt par = OptionalInt.of(way.switches());
            teller.tell(() -> record.set(text.record(par, kept)));
          }
        },
        _ -> {
          // Nobody asked for the par, and taking the puzzle up tells the failure.
        });
  }
}

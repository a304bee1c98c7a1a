package org.interleave.ui.puzzle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.run.HandRun;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.trace.RunInfo;
import org.interleave.ui.document.MemoryPreferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The puzzle of two threads that add 1 each: one of the updates is to be lost.
@Timeout(60)
class PuzzleViewModelTest {

  private final LinkedBlockingQueue<Runnable> windowThread = new LinkedBlockingQueue<>();
  private final PuzzleViewModel model =
      new PuzzleViewModel(
          ResourceBundle.getBundle("org.interleave.ui.Text"),
          windowThread::add,
          new BestSwitches(new MemoryPreferences()));
  private final List<RunInfo> begun = new ArrayList<>();

  @BeforeEach
  void takeUp() throws InterruptedException {
    model.setOnTakenUp(begun::add);
    Scenario scenario = (Scenario) Catalogue.builtIn().entry("four-steps").orElseThrow();
    model.takeUp(scenario, scenario.puzzle().orElseThrow());
    awaitAnswer();
  }

  private void awaitAnswer() throws InterruptedException {
    Objects.requireNonNull(windowThread.poll(30, TimeUnit.SECONDS), "no answer").run();
  }

  private void tell(HandRun run) {
    model.tell(run, run.trace());
  }

  @Test
  void aHintIsOfTheMomentAtWhichItWasAskedFor() throws InterruptedException {
    HandRun run = HandRun.of(begun.getFirst());
    tell(run);
    assertThat(model.standingProperty().get()).isEqualTo("Thread switches: 0 \u00B7 par 4");
    model.askForHint();
    assertThat(model.hintProperty().get()).isEqualTo("Searching\u2026");
    awaitAnswer();
    assertThat(model.hintProperty().get()).isEqualTo("Hint: MainThread goes next.");

    model.askForHint();
    run.choose(0);
    tell(run);
    awaitAnswer();
    assertThat(model.hintProperty().get()).isEmpty();
  }

  /// A run of another program, that only says it is of the puzzle: its states do not hold what the
  /// goal is about.
  @Test
  void aSearchThatFailsIsToldAndAnotherMayBeAskedFor() throws InterruptedException {
    RunInfo puzzle = begun.getFirst();
    Compilation.Compiled other = (Compilation.Compiled) Compiler.compile("print(1)\n");
    tell(
        HandRun.of(
            new RunInfo(puzzle.title(), puzzle.listing(), puzzle.settings(), other.program())));
    model.askForHint();
    awaitAnswer();
    assertThat(model.hintProperty().get())
        .startsWith("The search for a way has failed (")
        .endsWith("Ask once more, or go on without a hint.");

    tell(HandRun.of(puzzle));
    model.askForHint();
    awaitAnswer();
    assertThat(model.hintProperty().get()).isEqualTo("Hint: MainThread goes next.");
  }
}

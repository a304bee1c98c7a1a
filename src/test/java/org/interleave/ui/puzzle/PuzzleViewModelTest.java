package org.interleave.ui.puzzle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.run.HandRun;
import org.interleave.run.Offer;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
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
    await(model.standingProperty()::get, "par 4");
  }

  /// Carries out what is told until it says what is awaited.
  private void await(Supplier<String> said, String part) throws InterruptedException {
    while (!said.get().contains(part)) {
      Objects.requireNonNull(windowThread.poll(30, TimeUnit.SECONDS), said).run();
    }
  }

  private void awaitHint(String part) throws InterruptedException {
    await(model.hintProperty()::get, part);
  }

  private void tell(HandRun run) {
    model.tell(run, new Timeline(run.trace()));
  }

  private HandRun begin() {
    HandRun run = HandRun.of(begun.getFirst());
    tell(run);
    return run;
  }

  private static HandRun with(HandRun run, int... threads) {
    for (int thread : threads) {
      run.choose(thread);
    }
    return run;
  }

  @Test
  void aHintNamesTheNextStepAndMarksItsThread() throws InterruptedException {
    begin();
    assertThat(model.standingProperty().get()).isEqualTo("Thread switches: 0 \u00B7 par 4");
    model.askForHint();
    assertThat(model.hintProperty().get()).isEqualTo("Searching\u2026");
    awaitHint("Hint: MainThread: start Thread-1");
    assertThat(model.hintedProperty().get()).isZero();
  }

  @Test
  void aHintIsGoneAtAnotherMoment() throws InterruptedException {
    HandRun run = begin();
    model.askForHint();
    awaitHint("Hint:");
    tell(with(run, 0));
    assertThat(model.hintProperty().get()).isEmpty();
    assertThat(model.hintedProperty().get()).isEqualTo(PuzzleViewModel.NO_THREAD);
  }

  /// As many steps as when it was asked for, but others.
  @Test
  void aHintThatComesLateIsNotToldOfAnotherMoment() throws InterruptedException {
    HandRun run = with(begin(), 0, 0, 1);
    tell(run);
    model.askForHint();
    run.goToStep(2);
    tell(run);
    tell(with(run, 2));
    assertThat(model.hintProperty().get()).isEmpty();
    model.askForHint();
    awaitHint("Hint:");
    assertThat(model.hintProperty().get()).isEqualTo("Hint: Thread-2: compute 1");
  }

  @Test
  void ofARunThatIsNotByHandNothingIsTold() throws InterruptedException {
    HandRun run = begin();
    model.askForHint();
    awaitHint("Hint:");
    model.tellOther(begun.getFirst());
    assertThat(model.progressProperty().get()).isEqualTo(Progress.ELSEWHERE);
    assertThat(model.standingProperty().get())
        .isEqualTo(
            "The run that is shown is not by hand: choose By hand, or take it over, to go on with"
                + " the puzzle \u00B7 par 4");
    assertThat(model.hintProperty().get()).isEmpty();
    model.askForHint();
    assertThat(model.hintProperty().get()).isEmpty();

    tell(run);
    assertThat(model.progressProperty().get()).isEqualTo(Progress.GOING);
  }

  @Test
  void anotherListingLetsGoOfThePuzzle() {
    begin();
    model.tellListing(begun.getFirst().listing());
    assertThat(model.progressProperty().get()).isEqualTo(Progress.GOING);
    model.tellListing("print(1)\n");
    assertThat(model.progressProperty().get()).isEqualTo(Progress.NONE);
  }

  /// Everything is put back only when somebody leaves the puzzle, not when it is let go.
  @Test
  void whoLeavesItIsTold() {
    List<String> left = new ArrayList<>();
    model.setOnLeft(() -> left.add("left"));
    model.leave();
    model.leave();
    assertThat(left).containsExactly("left");
  }

  @Test
  void theEndOfARunIsJudged() throws InterruptedException {
    HandRun run = begin();
    int[] oneAfterTheOther = {0, 0, 1, 1, 1, 2, 2, 2};
    tell(finished(with(run, oneAfterTheOther)));
    await(model.standingProperty()::get, "ended without it");
    assertThat(model.progressProperty().get()).isEqualTo(Progress.MISSED);

    run.goToStep(2);
    tell(run);
    assertThat(model.progressProperty().get()).isEqualTo(Progress.GOING);
    tell(finished(with(run, 1, 2, 1, 1, 2, 2)));
    await(model.standingProperty()::get, "Solved");
    assertThat(model.progressProperty().get()).isEqualTo(Progress.SOLVED);
    assertThat(model.standingProperty().get()).endsWith("par 4 \u00B7 your best 5");
  }

  private static HandRun finished(HandRun run) {
    while (run.outcome() == Outcome.RUNNING) {
      run.choose(
          run.offers().stream()
              .filter(Offer.Step.class::isInstance)
              .mapToInt(Offer::thread)
              .findFirst()
              .orElseThrow());
    }
    return run;
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
    awaitHint("The search for a way has failed (");
    assertThat(model.hintProperty().get()).endsWith("Ask once more, or go on without a hint.");

    begin();
    model.askForHint();
    awaitHint("Hint: MainThread: ");
  }
}

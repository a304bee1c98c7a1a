package org.interleave.ui.puzzle;

import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.interleave.explore.Advice;
import org.interleave.explore.PuzzleSolver;
import org.interleave.machine.Machine;
import org.interleave.run.HandRun;
import org.interleave.run.Offer;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Goal;
import org.interleave.scenario.Puzzle;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.ThreadSwitches;
import org.interleave.trace.Trace;
import org.interleave.ui.background.Background;
import org.jspecify.annotations.Nullable;

/// The puzzle that has been taken up, if there is one: its goal, how the run by hand stands, and
/// hints. What takes long is found out in the background, and dropped when another moment is shown
/// meanwhile.
public final class PuzzleViewModel {

  /// Stands for the thread that a hint names when there is none.
  public static final int NO_THREAD = -1;

  private final PuzzleText text;
  private final BestSwitches best;
  private final Background parSearch;
  private final Background hintSearch;
  private final Background check;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(Progress.NONE);
  private final ReadOnlyStringWrapper goal = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper hinted = new ReadOnlyIntegerWrapper(NO_THREAD);
  private @Nullable Taken taken;
  private @Nullable Played played;
  private OptionalInt par = OptionalInt.empty();
  private Consumer<RunInfo> onTakenUp = _ -> {};
  private Runnable onLeft = () -> {};
  private Runnable onSolved = () -> {};

  /// What has been taken up.
  private record Taken(PuzzleSolver solver, Goal goal) {

    boolean isOf(RunInfo run) {
      return run.listing().equals(solver.info().listing())
          && run.settings().lock() == solver.info().settings().lock();
    }
  }

  /// The run by hand that is shown.
  private record Played(HandRun run, Timeline timeline) {

    Trace trace() {
      return timeline.trace();
    }

    int switches() {
      return ThreadSwitches.in(trace(), run.steps());
    }

    boolean isOver() {
      return run.steps() == trace().size() && trace().outcome() != Outcome.RUNNING;
    }
  }

  /// Takes the window's texts, the executor that carries tasks out on the window's thread, and what
  /// has been solved before.
  public PuzzleViewModel(ResourceBundle text, Executor windowThread, BestSwitches best) {
    this.text = new PuzzleText(text);
    this.best = best;
    parSearch = new Background(windowThread, "puzzle-par");
    hintSearch = new Background(windowThread, "puzzle-hint");
    check = new Background(windowThread, "puzzle-check");
  }

  ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  ReadOnlyStringProperty goalProperty() {
    return goal.getReadOnlyProperty();
  }

  /// How many thread switches there were, and how many it takes.
  ReadOnlyStringProperty standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// What to do next, when it was asked for; else empty.
  ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /// The thread that goes next as the hint says, or [#NO_THREAD].
  public ReadOnlyIntegerProperty hintedProperty() {
    return hinted.getReadOnlyProperty();
  }

  /// Is told what is to be run by hand when a puzzle is taken up.
  public void setOnTakenUp(Consumer<RunInfo> listener) {
    onTakenUp = listener;
  }

  /// Is told that somebody has left a puzzle, for nothing else.
  public void setOnLeft(Runnable listener) {
    onLeft = listener;
  }

  /// Is told that the puzzle has been solved, perhaps once more.
  public void setOnSolved(Runnable listener) {
    onSolved = listener;
  }

  /// Takes a scenario's puzzle up.
  public void takeUp(Scenario scenario, Puzzle puzzle) {
    leave();
    Taken next = new Taken(PuzzleSolver.of(scenario, puzzle), puzzle.goal());
    taken = next;
    goal.set(text.goal(puzzle));
    progress.set(Progress.ELSEWHERE);
    onTakenUp.accept(next.solver.info());
    parSearch.start(
        teller -> {
          Advice advice = next.solver.advice();
          teller.tell(() -> takePar(advice));
        },
        this::tellFailure);
  }

  private void takePar(Advice advice) {
    if (advice instanceof Advice.Way way) {
      par = OptionalInt.of(way.switches());
      tellStanding();
    }
  }

  /// Lets go of the puzzle, as somebody wishes.
  public void leave() {
    if (taken != null) {
      letGo();
      onLeft.run();
    }
  }

  private void letGo() {
    taken = null;
    played = null;
    par = OptionalInt.empty();
    forgetHint();
    check.cancel();
    parSearch.cancel();
    progress.set(Progress.NONE);
  }

  /// Takes note of the listing that is open now: a puzzle of another one is let go.
  public void tellListing(String listing) {
    if (taken != null && !listing.equals(taken.solver.info().listing())) {
      letGo();
    }
  }

  /// Takes note that a run is shown that is not by hand.
  public void tellOther(RunInfo info) {
    if (isTakenFor(info)) {
      played = null;
      forgetHint();
      check.cancel();
      progress.set(Progress.ELSEWHERE);
      tellStanding();
    }
  }

  /// Takes note of how the run by hand stands.
  public void tell(HandRun run, Timeline shown) {
    if (isTakenFor(shown.trace().info())) {
      Played now = new Played(run, shown);
      played = now;
      forgetHint();
      check.cancel();
      progress.set(Progress.GOING);
      tellStanding();
      if (now.isOver()) {
        judge(now);
      }
    }
  }

  /// Lets go of the puzzle when a run is of something else.
  private boolean isTakenFor(RunInfo info) {
    if (taken != null && !taken.isOf(info)) {
      letGo();
    }
    return taken != null;
  }

  private void forgetHint() {
    hintSearch.cancel();
    hint.set("");
    hinted.set(NO_THREAD);
  }

  /// Finds out whether the goal is reached, for which the whole run is replayed.
  private void judge(Played ended) {
    Taken asked = taken;
    if (asked != null) {
      Trace trace = ended.trace();
      int switches = ended.switches();
      check.start(
          teller -> {
            boolean isReached = asked.solver.isReachedBy(trace);
            teller.tell(() -> end(asked, isReached, switches));
          },
          this::tellFailure);
    }
  }

  private void end(Taken ended, boolean isReached, int switches) {
    if (isReached) {
      best.add(ended.solver.info(), ended.goal, switches);
      onSolved.run();
    }
    progress.set(isReached ? Progress.SOLVED : Progress.MISSED);
    tellStanding();
  }

  private void tellStanding() {
    if (taken != null) {
      int switches = played == null ? 0 : played.switches();
      OptionalInt kept = best.of(taken.solver.info(), taken.goal);
      standing.set(text.standing(progress.get(), switches, par, kept));
    }
  }

  /// Asks for the next step of one of the shortest ways from here.
  public void askForHint() {
    Taken asked = taken;
    Played now = played;
    if (asked != null && now != null) {
      // A run is the window's thread's alone.
      Machine state = now.run.state();
      List<Offer> offers = now.run.offers();
      forgetHint();
      hint.set(text.searching());
      hintSearch.start(
          teller -> {
            Advice advice = asked.solver.advice(state, now.trace());
            teller.tell(() -> tellHint(advice, now.timeline, offers));
          },
          this::tellFailure);
    }
  }

  private void tellHint(Advice advice, Timeline shown, List<Offer> offers) {
    hint.set(text.hint(advice, shown, offers));
    if (advice instanceof Advice.Way way && !way.choices().isEmpty()) {
      hinted.set(way.choices().getFirst());
    }
  }

  private void tellFailure(Throwable failure) {
    hint.set(text.failure(failure));
  }
}

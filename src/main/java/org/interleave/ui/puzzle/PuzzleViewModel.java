package org.interleave.ui.puzzle;

import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.interleave.explore.Advice;
import org.interleave.explore.PuzzleSolver;
import org.interleave.machine.Machine;
import org.interleave.run.HandRun;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Goal;
import org.interleave.scenario.Puzzle;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.ThreadSwitches;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// The puzzle that has been taken up, if there is one: its goal, how the run by hand stands, and
/// hints. What takes long is searched for in the background.
public final class PuzzleViewModel {

  private final ResourceBundle text;
  private final Executor windowThread;
  private final BestSwitches best;
  private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper solved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper goal = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private @Nullable Taken taken;
  private Consumer<RunInfo> onTakenUp = _ -> {};

  /// What has been taken up.
  private static final class Taken {
    final PuzzleSolver solver;
    final Goal goal;
    OptionalInt par = OptionalInt.empty();
    @Nullable HandRun run;
    @Nullable Trace trace;

    Taken(PuzzleSolver solver, Goal goal) {
      this.solver = solver;
      this.goal = goal;
    }
  }

  /// Takes the window's texts, the executor that carries tasks out on the window's thread, and what
  /// has been solved before.
  public PuzzleViewModel(ResourceBundle text, Executor windowThread, BestSwitches best) {
    this.text = text;
    this.windowThread = windowThread;
    this.best = best;
  }

  /// Whether a puzzle has been taken up.
  public ReadOnlyBooleanProperty activeProperty() {
    return active.getReadOnlyProperty();
  }

  /// Whether the run that is shown has reached the goal.
  ReadOnlyBooleanProperty solvedProperty() {
    return solved.getReadOnlyProperty();
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

  /// Is told what is to be run by hand when a puzzle is taken up.
  public void setOnTakenUp(Consumer<RunInfo> listener) {
    onTakenUp = listener;
  }

  /// Takes a scenario's puzzle up.
  public void takeUp(Scenario scenario, Puzzle puzzle) {
    Taken next = new Taken(PuzzleSolver.of(scenario, puzzle), puzzle.goal());
    leave();
    taken = next;
    goal.set(puzzle.sentence());
    active.set(true);
    onTakenUp.accept(next.solver.info());
    search(next, next.solver::advice, advice -> next.par = switches(advice));
  }

  private static OptionalInt switches(Advice advice) {
    return advice instanceof Advice.Way way ? OptionalInt.of(way.switches()) : OptionalInt.empty();
  }

  /// Lets go of the puzzle.
  public void leave() {
    taken = null;
    active.set(false);
    solved.set(false);
    hint.set("");
  }

  /// Takes note of how the run by hand stands.
  public void tell(HandRun run, Trace trace) {
    Taken now = taken;
    if (now == null) {
      return;
    }
    if (!isOf(now, trace.info())) {
      leave();
      return;
    }
    now.run = run;
    now.trace = trace;
    hint.set("");
    tellStanding(now);
  }

  private static boolean isOf(Taken now, RunInfo run) {
    RunInfo puzzle = now.solver.info();
    return run.listing().equals(puzzle.listing())
        && run.settings().lock() == puzzle.settings().lock();
  }

  private void tellStanding(Taken now) {
    if (now.run == null || now.trace == null) {
      return;
    }
    int steps = now.run.steps();
    int switches = ThreadSwitches.in(now.trace, steps);
    boolean isOver = steps == now.trace.size() && now.trace.outcome() != Outcome.RUNNING;
    boolean isReached = isOver && now.solver.isReachedBy(now.trace);
    solved.set(isReached);
    if (isReached) {
      best.add(now.solver.info(), now.goal, switches);
    }
    String key = isReached ? "puzzle.solved" : isOver ? "puzzle.missed" : "puzzle.going";
    standing.set(text.getString(key).formatted(switches) + par(now) + best(now));
  }

  private String par(Taken now) {
    return now.par.isPresent() ? text.getString("puzzle.par").formatted(now.par.getAsInt()) : "";
  }

  private String best(Taken now) {
    OptionalInt kept = best.of(now.solver.info(), now.goal);
    return kept.isPresent() ? text.getString("puzzle.best").formatted(kept.getAsInt()) : "";
  }

  /// Asks for the next step of one of the shortest ways from here.
  public void askForHint() {
    Taken now = taken;
    if (now != null && now.run != null && now.trace != null) {
      HandRun run = now.run;
      Trace trace = now.trace;
      // A run is the window's thread's alone.
      Machine state = run.state();
      hint.set(text.getString("puzzle.searching"));
      search(
          now,
          () -> now.solver.advice(state, trace),
          advice -> {
            if (run == now.run && state.steps() == run.steps()) {
              hint.set(sentence(advice, trace));
            }
          });
    }
  }

  private String sentence(Advice advice, Trace trace) {
    return switch (advice) {
      case Advice.Way way when way.choices().isEmpty() -> text.getString("puzzle.hint.there");
      case Advice.Way way ->
          text.getString("puzzle.hint.way").formatted(trace.threadName(way.choices().getFirst()));
      case Advice.NoWay _ -> text.getString("puzzle.hint.back");
      case Advice.Unknown _ -> text.getString("puzzle.hint.unknown");
    };
  }

  private void search(Taken asked, Supplier<Advice> question, Consumer<Advice> listener) {
    Runnable search =
        () -> {
          try {
            Advice advice = question.get();
            tell(asked, () -> listener.accept(advice));
          } catch (RuntimeException | OutOfMemoryError e) {
            tell(asked, () -> hint.set(text.getString("puzzle.hint.failed").formatted(e)));
          }
        };
    Thread.ofPlatform().daemon().name("puzzle-search").start(search);
  }

  /// Takes an answer over on the window's thread, unless the puzzle has been left meanwhile.
  private void tell(Taken asked, Runnable answer) {
    windowThread.execute(
        () -> {
          if (asked == taken) {
            answer.run();
            tellStanding(asked);
          }
        });
  }
}

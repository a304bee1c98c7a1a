package org.interleave.explore;

import org.interleave.machine.Machine;
import org.interleave.run.RecordedAnswers;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.Goal;
import org.interleave.scenario.Puzzle;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;
import org.interleave.value.RefusalException;

/// Knows a puzzle's answers: its par, what to do next, and whether a run has reached the goal. May
/// be asked by any thread.
public final class PuzzleSolver {

  /// After how many states a search is given up.
  static final int MOST_STATES = 100_000;

  /// Longer ways nobody goes by hand.
  private static final Limits LIMITS = new Limits(10_000, 100_000, 1_000, 10_000);

  private final RunInfo info;
  private final Aim aim;
  private final int mostStates;

  PuzzleSolver(RunInfo info, Goal goal, int mostStates) {
    this.info = info;
    this.aim = new Aim(goal, info.program());
    this.mostStates = mostStates;
  }

  public static PuzzleSolver of(Scenario scenario, Puzzle puzzle) {
    Experiment experiment = Experiment.of(scenario, puzzle);
    RunInfo info = RunInfo.of(experiment, experiment.lock(), new RunMode.ByHand());
    return new PuzzleSolver(info, puzzle.goal(), MOST_STATES);
  }

  /// What is to be run by hand.
  public RunInfo info() {
    return info;
  }

  /// The way from the beginning: the fewest switches are the puzzle's par.
  public Advice advice() {
    try {
      OpenUpdates updates = aim.memory();
      Machine machine = new Machine(info, LIMITS, updates);
      return FewestSwitches.from(new Situation(machine, updates, Machine.MAIN), aim, mostStates);
    } catch (RefusalException e) {
      return new Advice.NoWay();
    }
  }

  /// The way from where a run of the puzzle has come to.
  ///
  /// @param now the state of the run
  /// @param trace what has happened until then, and perhaps more that has been taken back
  public Advice advice(Machine now, Trace trace) {
    OpenUpdates updates = aim.memory();
    for (int row = 0; row < now.steps(); row++) {
      updates.add(trace.thread(row), trace.kind(row), trace.subject(row));
    }
    int last = now.steps() == 0 ? Machine.MAIN : trace.thread(now.steps() - 1);
    return FewestSwitches.from(new Situation(now.copy(), updates, last), aim, mostStates);
  }

  /// Whether a run is one of the puzzle and ended as the goal says, whoever chose its steps.
  public boolean isReachedBy(Trace trace) {
    boolean hasEnded = trace.outcome() == Outcome.FINISHED || trace.outcome() == Outcome.STUCK;
    if (!hasEnded || !isOfPuzzle(trace.info())) {
      return false;
    }
    OpenUpdates updates = aim.memory();
    Machine machine = new Machine(info, Limits.STANDARD, updates, RecordedAnswers.of(trace));
    Scheduler choices = ReplayScheduler.of(trace);
    while (machine.outcome() == Outcome.RUNNING) {
      machine.step(choices.next(machine));
    }
    return aim.isReached(machine, updates);
  }

  private boolean isOfPuzzle(RunInfo run) {
    return run.listing().equals(info.listing()) && run.settings().lock() == info.settings().lock();
  }
}

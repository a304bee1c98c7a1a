package org.interleave.trace;

import org.interleave.program.Program;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;

/// What was run, and how. The same before, during and after the run.
public record RunInfo(String title, String listing, RunSettings settings, Program program) {

  /// An experiment to be carried out on real threads, with the lock switch in this position.
  public static RunInfo of(Experiment experiment, boolean lock, ThreadKind threadKind) {
    return of(experiment, lock, new RunMode.Live(threadKind));
  }

  /// An experiment to be carried out in this way, with the lock switch in this position.
  public static RunInfo of(Experiment experiment, boolean lock, RunMode mode) {
    return new RunInfo(
        experiment.title(),
        experiment.listing(),
        RunSettings.of(experiment.constants(), lock, mode),
        experiment.program());
  }

  /// The same to be carried out in another way.
  public RunInfo in(RunMode mode) {
    return with(new RunSettings(settings.lock(), mode, settings.parameters()));
  }

  /// The same with the lock switch in this position.
  public RunInfo withLock(boolean lock) {
    return with(new RunSettings(lock, settings.mode(), settings.parameters()));
  }

  private RunInfo with(RunSettings others) {
    return new RunInfo(title, listing, others, program);
  }
}

package org.interleave.trace;

import org.interleave.program.Program;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;

/// What was run, and how. The same before, during and after the run.
public record RunInfo(String title, String listing, RunSettings settings, Program program) {

  /// An experiment, with the lock switch in this position.
  public static RunInfo of(Experiment experiment, boolean lock, ThreadKind threadKind) {
    return new RunInfo(
        experiment.title(),
        experiment.listing(),
        RunSettings.of(experiment.constants(), lock, threadKind),
        experiment.program());
  }
}

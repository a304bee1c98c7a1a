package org.interleave.explore;

import java.util.List;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Experiment;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;

/// What is explored, and how one of its orders ends when it is carried out step by step.
final class Replayed {

  private Replayed() {}

  static RunInfo info(String listing, boolean lock) {
    Compiled compiled = (Compiled) Compiler.compile(listing);
    Experiment experiment = Experiment.of("Listing", listing, lock, compiled);
    return RunInfo.of(experiment, lock, new RunMode.ByHand());
  }

  static Exploration exploration(RunInfo info) {
    return Explorer.explore(info, Budget.ofMemory(), Progress.NONE);
  }

  /// How a run ends in which this thread takes each step.
  static Ending ending(RunInfo info, List<Integer> choices) {
    return Ending.of(ScheduledRunner.run(info, new ReplayScheduler(choices)));
  }
}

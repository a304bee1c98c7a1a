package org.interleave.run;

import org.interleave.machine.Machine;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.interleave.trace.Transcript;

/// Carries programs out on a [Machine], as a scheduler says.
public final class ScheduledRunner {

  private ScheduledRunner() {}

  /// The whole run: until it ends, or nobody is chosen.
  public static Trace run(RunInfo info, Scheduler scheduler) {
    return run(info, scheduler, Limits.STANDARD);
  }

  static Trace run(RunInfo info, Scheduler scheduler, Limits limits) {
    Transcript transcript = new Transcript(info, limits);
    Machine machine = new Machine(info.program(), info.settings().lock(), limits, transcript);
    return transcript.trace(outcome(machine, scheduler));
  }

  private static Outcome outcome(Machine machine, Scheduler scheduler) {
    while (machine.outcome() == Outcome.RUNNING) {
      int next = scheduler.next(machine);
      if (next == Scheduler.NOBODY) {
        return Outcome.CANCELLED;
      }
      machine.step(next);
    }
    return machine.outcome();
  }
}

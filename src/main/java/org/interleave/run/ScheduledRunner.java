package org.interleave.run;

import org.interleave.machine.Answers;
import org.interleave.machine.Machine;
import org.interleave.schedule.ReplayException;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.interleave.trace.Transcript;

/// Carries programs out on a [Machine], as a scheduler says.
public final class ScheduledRunner {

  private ScheduledRunner() {}

  /// Starts a run, and returns while it goes on.
  public static ScheduledRun start(RunInfo info, Scheduler scheduler) {
    ScheduledRun run = new ScheduledRun(info, scheduler, Limits.STANDARD);
    run.start();
    return run;
  }

  /// The whole run: until it ends, or nobody is chosen.
  ///
  /// @throws ReplayException when choices were given that do not fit
  /// @throws RunFailedException when the program asks for what Interleave does not do
  public static Trace run(RunInfo info, Scheduler scheduler) {
    return run(info, scheduler, Limits.STANDARD);
  }

  static Trace run(RunInfo info, Scheduler scheduler, Limits limits) {
    return run(info, scheduler, limits, Answers.OWN);
  }

  /// The whole run, with answers from elsewhere.
  ///
  /// @throws ReplayException when choices were given that do not fit
  /// @throws RunFailedException when the program asks for what Interleave does not do
  public static Trace run(RunInfo info, Scheduler scheduler, Answers answers) {
    return run(info, scheduler, Limits.STANDARD, answers);
  }

  /// The same run once more, live or not, as far as its trace goes.
  ///
  /// @throws ReplayException when the trace does not fit its program
  public static Trace replay(Trace trace) {
    return run(trace.info(), ReplayScheduler.of(trace), RecordedAnswers.of(trace));
  }

  private static Trace run(RunInfo info, Scheduler scheduler, Limits limits, Answers answers) {
    Transcript transcript = new Transcript(info, limits);
    return RunFailedException.unlessRefused(
        () -> {
          Machine machine = new Machine(info, limits, transcript, answers);
          return transcript.trace(advance(machine, scheduler, Integer.MAX_VALUE));
        });
  }

  /// Takes at most so many steps, and tells how far the run has come then.
  static Outcome advance(Machine machine, Scheduler scheduler, int most) {
    for (int step = 0; step < most && machine.outcome() == Outcome.RUNNING; step++) {
      int next = scheduler.next(machine);
      if (next == Scheduler.NOBODY) {
        return Outcome.CANCELLED;
      }
      machine.step(next);
    }
    return machine.outcome();
  }
}

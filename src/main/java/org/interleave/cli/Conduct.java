package org.interleave.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.interleave.export.Choices;
import org.interleave.machine.Answers;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.RunMode;

/// How a run is to be carried out, with what that takes.
sealed interface Conduct {

  RunMode mode();

  /// On real threads.
  record Live(RunMode.Live mode) implements Conduct {}

  /// As a scheduler says.
  record Scheduled(RunMode mode, Scheduler scheduler) implements Conduct {}

  /// As it was chosen before.
  ///
  /// @param file where the choices come from
  record Replayed(Path file, Choices choices) implements Conduct {
    @Override
    public RunMode mode() {
      return new RunMode.Replay();
    }

    /// The listing that the choices were recorded with.
    Optional<Named> listing() {
      String title = String.valueOf(file.getFileName());
      return choices
          .recorded()
          .map(run -> Named.of(file.toString(), title, run.listing(), run.lock()));
    }

    /// Makes the choices again.
    Scheduler scheduler() {
      return choices
          .recorded()
          .map(run -> new ReplayScheduler(choices.threads(), run.inVain()::contains))
          .orElseGet(() -> new ReplayScheduler(choices.threads()));
    }

    /// What the threads were told that asked for what their program does not decide.
    Answers answers() {
      return choices.recorded().isPresent() ? choices.recorded().get() : Answers.OWN;
    }
  }
}

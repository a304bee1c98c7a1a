package org.interleave.run;

import java.util.List;
import org.interleave.machine.Answers;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;

/// The choices of a run once more, with the lock on.
///
/// @param run what came of it, to its end
/// @param refused the choices that the lock did not allow when their turn came
public record Retry(HandRun run, List<RefusedChoice> refused) {

  public Retry {
    refused = List.copyOf(refused);
  }

  /// Tries a run that was made with the lock off.
  ///
  /// @throws RunFailedException when the program asks for what Interleave does not do
  public static Retry withLock(Trace original) {
    return RunFailedException.unlessRefused(() -> tried(original));
  }

  private static Retry tried(Trace original) {
    RunInfo locked = original.info().withLock(true).in(new RunMode.ByHand());
    HandRun choices = HandRun.takingOver(original, original.size());
    Anew anew = new Anew(locked, Answers.OWN, step -> !step.kind().isLocking());
    anew.takeAll(choices.choices(), true);
    List<RefusedChoice> refused =
        anew.refused().stream()
            .map(it -> it.of(choices.stepsBefore(it.original())))
            .filter(it -> it.original() < original.size())
            .toList();
    return new Retry(HandRun.of(locked, anew.made()), refused);
  }
}

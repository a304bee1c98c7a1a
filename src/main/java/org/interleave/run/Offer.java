package org.interleave.run;

import java.util.List;
import org.interleave.trace.Row;

/// What a thread that has begun and has not ended can do next.
public sealed interface Offer {

  /// Its number.
  int thread();

  /// It can go on.
  ///
  /// @param steps what it does then: one step, or two that belong together, or none when it comes
  ///   to its end
  /// @param wakesAt when it wakes, in ns of virtual time, or -1 when it does not sleep
  record Step(int thread, List<Row> steps, long wakesAt) implements Offer {
    public Step {
      steps = List.copyOf(steps);
    }
  }

  /// It waits for another, in the last step that it has taken.
  record Wait(int thread) implements Offer {}

  /// What it would do next, Interleave does not do: a sentence.
  record Refused(int thread, String reason) implements Offer {}
}

package org.interleave.run;

import java.util.ArrayList;
import java.util.List;
import org.interleave.machine.Machine;
import org.interleave.trace.Journal;
import org.interleave.trace.Row;

/// What a thread would do next, found by trying it on a copy.
final class NextSteps implements Journal {

  private final List<Row> steps = new ArrayList<>();

  private NextSteps() {}

  /// The steps that a thread takes when it is chosen: one, or two that belong together, or none
  /// when it comes to its end. Nothing happens to the machine.
  ///
  /// @throws org.interleave.value.RefusalException when the program asks then for what Interleave
  ///   does not do
  static List<Row> of(Machine machine, int thread) {
    NextSteps next = new NextSteps();
    machine.copy(next).step(thread);
    return List.copyOf(next.steps);
  }

  @Override
  public void step(Row step) {
    steps.add(step);
  }
}

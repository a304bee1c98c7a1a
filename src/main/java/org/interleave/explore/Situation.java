package org.interleave.explore;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.trace.Outcome;

/// A run that has come so far.
///
/// @param last who took the last step; the main thread before the first one
record Situation(Machine machine, OpenUpdates updates, int last) {

  /// What tells situations apart that may go on differently, or with more switches. When the last
  /// thread cannot go on, whoever comes next makes a switch, and it does not matter who it was.
  record Form(List<Object> state, List<Object> updates, int last) {}

  private static final int ANYONE_ELSE = -1;

  Form form() {
    return new Form(
        machine.timelessForm().parts(), updates.form(), machine.canMove(last) ? last : ANYONE_ELSE);
  }

  /// The threads that can move.
  IntStream choices() {
    return machine.outcome() == Outcome.RUNNING
        ? IntStream.range(0, machine.threads()).filter(machine::canMove)
        : IntStream.empty();
  }

  /// What comes of it when a thread goes on.
  ///
  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  Situation after(int thread) {
    OpenUpdates next = updates.copy();
    Machine moved = machine.copy(next);
    moved.step(thread);
    return new Situation(moved, next, moved.steps() == machine.steps() ? last : thread);
  }
}

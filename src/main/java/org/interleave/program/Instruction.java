package org.interleave.program;

/// One instruction of a thread. Cells, locks, locals and threads are named by their index in the
/// [Program]; `line` is the line of the listing that the instruction came from, counted from 1.
public sealed interface Instruction {

  int line();

  /// Copies a shared cell into a local.
  record Read(int line, int cell, int local) implements Instruction {}

  /// Adds a constant to a local.
  record Add(int line, int local, long amount) implements Instruction {}

  /// Pauses the thread for at least `nanos` nanoseconds; with 0 it only offers to let others go on.
  record Sleep(int line, long nanos) implements Instruction {}

  /// Copies a local into a shared cell.
  record Write(int line, int local, int cell) implements Instruction {}

  /// Waits for a lock, first come, first served, and takes it.
  record Acquire(int line, int lock) implements Instruction {}

  /// Passes a held lock on to the thread that has waited longest.
  record Release(int line, int lock) implements Instruction {}

  /// The foot of a loop: goes back to `target` until the body has been carried out `times` times.
  /// Bookkeeping, not a step of its own.
  record Repeat(int line, int counter, int times, int target) implements Instruction {}

  record Start(int line, int thread) implements Instruction {}

  /// Waits until another thread has ended.
  record Join(int line, int thread) implements Instruction {}

  record Print(int line, int local) implements Instruction {}
}

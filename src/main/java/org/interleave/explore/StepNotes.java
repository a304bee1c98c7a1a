package org.interleave.explore;

import org.interleave.machine.Machine;
import org.interleave.trace.Journal;
import org.interleave.trace.Row;
import org.interleave.trace.StepKind;

/// Takes note of what is printed, and whether a thread other than the main one starts or joins
/// threads.
final class StepNotes implements Journal {

  private final StringBuilder printed = new StringBuilder();
  private boolean hasHandledThreads;

  @Override
  public void step(Row step) {
    if (step.kind() == StepKind.PRINT) {
      printed.append(step.value());
    }
    boolean isOfThreads = step.kind() == StepKind.START || step.kind() == StepKind.JOIN;
    hasHandledThreads |= isOfThreads && step.thread() != Machine.MAIN;
  }

  String printed() {
    return printed.toString();
  }

  boolean hasHandledThreads() {
    return hasHandledThreads;
  }
}

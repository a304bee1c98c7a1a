package org.interleave.trace;

import java.util.ArrayList;
import java.util.List;

/// The record of a run in the making: one [StepBuffer] for each thread, and the merge of them all.
public final class Recording {

  private final RunInfo info;
  private final long origin = System.nanoTime();
  private final List<StepBuffer> buffers = new ArrayList<>();

  /// @param info what is known of the run before it begins
  public Recording(RunInfo info) {
    this.info = info;
    for (int thread = 0; thread < info.program().threads().size(); thread++) {
      buffers.add(new StepBuffer(thread, origin));
    }
  }

  public StepBuffer buffer(int thread) {
    return buffers.get(thread);
  }

  private long now() {
    return System.nanoTime() - origin;
  }

  /// How many steps have been recorded so far.
  public long steps() {
    return buffers.stream().mapToLong(StepBuffer::count).sum();
  }

  /// What has happened up to now, while the threads go on: a beginning of the run that contradicts
  /// nothing. Costs about as much as the final merge.
  public Trace soFar() {
    return new Merge(info, buffers, this::now).all(Outcome.RUNNING);
  }

  /// The whole run, once every thread has ended.
  ///
  /// @throws IllegalStateException when the threads' records contradict each other
  public Trace finished(Outcome outcome) {
    Trace trace = new Merge(info, buffers, this::now).all(outcome);
    if (trace.size() != steps()) {
      throw new IllegalStateException(
          "Only %d of %d recorded steps fit into one order.".formatted(trace.size(), steps()));
    }
    return trace;
  }
}

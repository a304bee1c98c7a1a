package org.interleave.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import org.interleave.program.Program;

/// Puts the steps of all threads into one order that respects every recorded fact.
///
/// Of the threads' next steps it takes the earliest by the clock. When a fact forbids that step
/// yet, its thread is parked at the [Facts#obstacle] until the obstacle moves. The true order of
/// the run satisfies every fact, so a complete recording never gets stuck; an incomplete one ends
/// early.
final class Merge {

  private final RunInfo info;
  private final Facts facts;
  private final List<Deque<Head>> parked = new ArrayList<>();
  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(
          Comparator.comparingLong((Head head) -> head.placedAt)
              .thenComparingInt(head -> head.thread));
  private final TraceColumns columns;
  private final long now;

  /// @param clock the time, in ns since the run began; read after the steps have been counted, so
  ///   that it can be the end of those that have not ended
  Merge(RunInfo info, List<StepBuffer> buffers, LongSupplier clock) {
    Program program = info.program();
    this.info = info;
    int total = 0;
    List<Head> all = new ArrayList<>();
    for (int thread = 0; thread < buffers.size(); thread++) {
      Head head = new Head(thread, buffers.get(thread));
      all.add(head);
      total = Math.addExact(total, head.count);
    }
    now = clock.getAsLong();
    facts = new Facts(program, all);
    columns = new TraceColumns(total);
    for (int resource = 0; resource < facts.resources(); resource++) {
      parked.add(new ArrayDeque<>());
    }
    all.forEach(this::proceed);
  }

  Trace all(Outcome outcome) {
    for (Head head = heads.poll(); head != null; head = heads.poll()) {
      int obstacle = facts.obstacle(head);
      if (obstacle == Facts.NONE) {
        place(head);
      } else {
        parked.get(obstacle).add(head);
      }
    }
    return new Trace(info, outcome, columns);
  }

  private void place(Head head) {
    head.rows[head.step] = columns.size;
    columns.append(
        head.thread,
        head.buffer,
        head.step,
        head.buffer.begin(head.step),
        head.buffer.end(head.step, now),
        facts.causeRow(head));
    int moved = facts.apply(head);
    head.step++;
    proceed(head);
    if (moved != Facts.NONE) {
      free(moved);
    }
    if (head.isAtEnd()) {
      free(facts.ended(head.thread));
    }
  }

  private void proceed(Head head) {
    if (!head.isAtEnd()) {
      head.place(now);
      heads.add(head);
    }
  }

  private void free(int resource) {
    heads.addAll(parked.get(resource));
    parked.get(resource).clear();
  }

  /// How far the merge has come in one thread's steps.
  static final class Head {
    final int thread;
    final StepBuffer buffer;
    final int count;

    /// The row of each step that has been placed.
    final int[] rows;

    int step;
    private long placedAt;

    Head(int thread, StepBuffer buffer) {
      this.thread = thread;
      this.buffer = buffer;
      this.count = buffer.count();
      this.rows = new int[count];
    }

    boolean isAtEnd() {
      return step == count;
    }

    StepKind kind() {
      return buffer.kind(step);
    }

    private void place(long now) {
      placedAt = kind().isPlacedAtBegin() ? buffer.begin(step) : buffer.end(step, now);
    }
  }
}

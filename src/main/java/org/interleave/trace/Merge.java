package org.interleave.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Puts the steps of all threads into one order that respects every recorded fact.
///
/// Of the threads' next steps it takes the earliest by the clock. When a fact forbids that step
/// yet, its thread is parked at the [Facts#obstacle] until the obstacle moves. The true order of
/// the run satisfies every fact, so a complete recording never gets stuck; an incomplete one ends
/// early.
final class Merge {

  private final RunInfo info;
  private final Roster roster;
  private final Facts facts;
  private final List<Deque<Head>> parked = new ArrayList<>();
  private final PriorityQueue<Head> queue =
      new PriorityQueue<>(
          Comparator.comparingLong((Head head) -> head.placedAt)
              .thenComparingInt(head -> head.thread));
  private final TraceColumns columns;
  private final long now;

  /// @param heads the threads whose steps have been counted
  /// @param roster all threads and subjects; asked after the steps have been counted, so that it
  ///   has all that they name
  /// @param clock the time, in ns since the run began; read after the steps have been counted, so
  ///   that it can be the end of those that have not ended
  Merge(RunInfo info, List<Head> heads, Supplier<Roster> roster, LongSupplier clock) {
    this.info = info;
    this.roster = roster.get();
    now = clock.getAsLong();
    facts = new Facts(this.roster, heads);
    columns =
        new TraceColumns(heads.stream().mapToInt(head -> head.count).reduce(0, Math::addExact));
    for (int resource = 0; resource < facts.resources(); resource++) {
      parked.add(new ArrayDeque<>(1));
    }
    heads.forEach(this::proceed);
  }

  Trace all(Outcome outcome) {
    for (Head head = queue.poll(); head != null; head = queue.poll()) {
      int obstacle = facts.obstacle(head);
      if (obstacle == Facts.NONE) {
        place(head);
      } else {
        parked.get(obstacle).add(head);
      }
    }
    return new Trace(info, outcome, roster, columns);
  }

  private void place(Head head) {
    head.rows[head.step] = columns.size;
    columns.append(head, now, facts.causeRow(head));
    int moved = facts.apply(head);
    head.step++;
    proceed(head);
    if (moved != Facts.NONE) {
      free(moved);
    }
    if (head.hasEnded()) {
      free(facts.ended(head.thread));
    }
  }

  private void proceed(Head head) {
    if (!head.isAtEnd()) {
      head.place(now);
      queue.add(head);
    }
  }

  private void free(int resource) {
    queue.addAll(parked.get(resource));
    parked.get(resource).clear();
  }
}

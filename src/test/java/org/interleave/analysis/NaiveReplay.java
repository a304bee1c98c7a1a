package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.trace.TraceRows;
import org.interleave.trace.TraceRows.Row;

/// A second opinion on a trace of the counter: replays its rows one by one on a variable and a
/// lock, with none of the production code's ideas, and fails at the first row that does not fit.
public final class NaiveReplay {

  private static final int NONE = -1;

  private final boolean lock;
  private final Map<Integer, Row> lastStep = new HashMap<>();
  private final Set<Integer> started = new HashSet<>(Set.of(0));
  private final Map<Integer, Integer> lastReadSaw = new HashMap<>();
  private final Map<Integer, Integer> basedOn = new HashMap<>();
  private final Map<Integer, Long> local = new HashMap<>();
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private int holder = NONE;
  private int lastRelease = NONE;
  private long val;
  private int lastWrite = NONE;

  private NaiveReplay(boolean lock) {
    this.lock = lock;
  }

  /// What the replay came to; rows of writes.
  ///
  /// @param expected how many writes there were: each was to add 1
  /// @param survivors the writes that the last value was built from
  public record Result(long expected, long actual, Set<Integer> survivors) {}

  public static Result of(Trace trace) {
    NaiveReplay replay = new NaiveReplay(trace.info().settings().lock());
    int number = 0;
    for (Row row : TraceRows.of(trace).rows()) {
      try {
        replay.take(number, row);
      } catch (AssertionError e) {
        throw new AssertionError("row " + number + ": " + row, e);
      }
      number++;
    }
    return new Result(replay.basedOn.size(), replay.val, replay.survivors());
  }

  private void take(int number, Row row) {
    int thread = row.thread();
    assertThat(started).contains(thread);
    assertThat(row.end()).isGreaterThanOrEqualTo(row.begin());
    Row before = lastStep.put(thread, row);
    if (before != null) {
      assertThat(row.begin()).isEqualTo(before.end());
    }
    assertThat(waiting.contains(thread) && row.kind() != StepKind.ACQUIRE).isFalse();
    switch (row.kind()) {
      case READ -> {
        assertThat(row.cause()).isEqualTo(lastWrite);
        assertThat(row.value()).isEqualTo(val);
        requireLock(thread);
        lastReadSaw.put(thread, lastWrite);
        local.put(thread, val);
      }
      case COMPUTE -> assertThat(thread == 0 || row.value() == local(thread) + 1).isTrue();
      case WRITE -> {
        assertThat(row.cause()).isEqualTo(lastWrite);
        assertThat(row.value()).isEqualTo(local(thread) + 1);
        requireLock(thread);
        basedOn.put(number, lastReadSaw.getOrDefault(thread, NONE));
        lastWrite = number;
        val = row.value();
      }
      case BLOCK -> {
        assertThat(holder != NONE || !waiting.isEmpty()).isTrue();
        waiting.add(thread);
      }
      case ACQUIRE -> {
        assertThat(holder).isEqualTo(NONE);
        assertThat(row.cause()).isEqualTo(lastRelease);
        if (!waiting.isEmpty()) {
          assertThat(waiting.remove()).isEqualTo(thread);
        }
        holder = thread;
      }
      case RELEASE -> {
        assertThat(holder).isEqualTo(thread);
        holder = NONE;
        lastRelease = number;
      }
      case START -> assertThat(started.add((int) row.value())).isTrue();
      case WAIT, WAKE, SIGNAL, GIVE_UP, RAISE -> throw new AssertionError("not in the counter");
      case SLEEP, JOIN, PRINT -> assertThat(row.cause()).isEqualTo(NONE);
    }
  }

  private long local(int thread) {
    return local.getOrDefault(thread, 0L);
  }

  private void requireLock(int thread) {
    if (lock && thread != 0) {
      assertThat(holder).isEqualTo(thread);
    }
  }

  private Set<Integer> survivors() {
    Set<Integer> survivors = new TreeSet<>();
    for (int write = lastWrite; write != NONE; write = basedOn.getOrDefault(write, NONE)) {
      survivors.add(write);
    }
    return survivors;
  }
}

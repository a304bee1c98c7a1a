package org.interleave.analysis;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.interleave.scenario.DurationText;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Tells a step in words that a first-year student knows.
public final class Story {

  private static final int MOST_NAMES = 3;

  private final Trace trace;
  private final LostUpdates updates;
  private final List<LockHistory> locks;

  public Story(Trace trace, LostUpdates updates, List<LockHistory> locks) {
    this.trace = trace;
    this.updates = updates;
    this.locks = List.copyOf(locks);
  }

  /// What the step is: `Step 17 · Thread-3 writes 1`. Steps are counted from 1.
  public String title(int row) {
    return Words.of("title", row + 1, name(row), doing(row));
  }

  private String doing(int row) {
    String key = "doing." + trace.kind(row).word();
    return switch (trace.kind(row)) {
      case READ, WRITE -> Words.of(key, Words.value(trace, row), subject(row));
      case COMPUTE, PRINT, RAISE -> Words.of(key, Words.value(trace, row));
      case SLEEP -> Words.of(key, DurationText.of(Duration.ofNanos(trace.value(row))));
      case BLOCK, ACQUIRE, RELEASE, WAIT, WAKE, SIGNAL, GIVE_UP -> Words.of(key, subject(row));
      case START, JOIN -> Words.of(key, trace.threadName((int) trace.value(row)));
    };
  }

  /// What it means: where its value came from, and what became of it.
  public String sentence(int row) {
    return switch (trace.kind(row)) {
      case READ -> read(row);
      case COMPUTE -> Words.of("compute");
      case SLEEP -> Words.of(holdsLock(row) ? "sleep.locked" : "sleep", took(row));
      case WRITE -> write(row);
      case BLOCK -> block(row);
      case ACQUIRE -> acquire(row);
      case RELEASE -> release(row);
      case START -> Words.of("start", threadOf(row));
      case JOIN -> Words.of("join", threadOf(row), took(row));
      case WAIT, WAKE, SIGNAL, GIVE_UP, RAISE -> title(row);
      case PRINT -> Words.of(trace.text(row).equals("0") ? "print.nothing_lost" : "print.lost");
    };
  }

  private boolean holdsLock(int row) {
    return locks.stream()
        .filter(lock -> lock.stepBefore(row) >= 0)
        .anyMatch(lock -> lock.holder(lock.stepBefore(row)) == trace.thread(row));
  }

  private String read(int row) {
    return trace.cause(row) == Trace.NO_ROW
        ? Words.of("read.initial", subject(row))
        : Words.of("read.write", name(trace.cause(row)), trace.cause(row) + 1);
  }

  private String write(int row) {
    String first = updates.isStale(row) ? stale(row) : Words.of("write.fresh", valueRead(row));
    return first + " " + fate(row);
  }

  private String stale(int row) {
    int[] unseen = updates.unseen(row).toArray();
    String writers = writers(unseen);
    return Words.of(
        "write.stale",
        valueRead(row),
        writers,
        Words.of(unseen.length == 1 ? "one" : "many", unseen.length));
  }

  private String writers(int[] rows) {
    List<String> names = Arrays.stream(rows).mapToObj(this::name).distinct().toList();
    if (names.size() > MOST_NAMES) {
      return Words.of("writers.many", names.size());
    }
    String last = names.getLast();
    return names.size() == 1
        ? last
        : names.stream().limit(names.size() - 1).collect(Collectors.joining(", "))
            + Words.of("writers.and")
            + last;
  }

  private String fate(int row) {
    if (!updates.isLost(row)) {
      return Words.of("fate.survives");
    }
    int culprit = updates.culprit(row);
    return Words.of("fate.lost", name(culprit), trace.value(culprit), culprit + 1);
  }

  private String block(int row) {
    LockHistory lock = lock(row);
    int step = lock.stepBefore(row);
    int holder = step < 0 ? LockHistory.NOBODY : lock.holder(step);
    String place = Ordinal.of(lock.place(row, step + 1));
    return holder == LockHistory.NOBODY
        ? Words.of("block.handed_over", place, took(row))
        : Words.of("block.held", trace.threadName(holder), place, took(row));
  }

  private String acquire(int row) {
    int release = trace.cause(row);
    return release == Trace.NO_ROW
        ? Words.of("acquire.first")
        : Words.of("acquire.released", name(release), release + 1);
  }

  private String release(int row) {
    LockHistory lock = lock(row);
    int step = lock.stepBefore(row + 1);
    return lock.queueLength(step) == 0
        ? Words.of("release.free")
        : Words.of("release.next", trace.threadName(lock.queue(step).findFirst().orElseThrow()));
  }

  private LockHistory lock(int row) {
    return locks.stream()
        .filter(lock -> lock.subject() == trace.subject(row))
        .findFirst()
        .orElseThrow();
  }

  private String name(int row) {
    return trace.threadName(trace.thread(row));
  }

  private String threadOf(int row) {
    return trace.threadName((int) trace.value(row));
  }

  private String subject(int row) {
    if (trace.subject(row) == StepBuffer.NO_SUBJECT) {
      return threadOf(row);
    }
    return trace.subjects().get(trace.subject(row)).name();
  }

  private long valueRead(int write) {
    int source = updates.source(write);
    return source == Trace.NO_ROW || trace.kind(source) != StepKind.READ ? 0 : trace.value(source);
  }

  /// How long a step took, in a unit that suits it.
  private String took(int row) {
    double nanos = trace.end(row) - (double) trace.begin(row);
    if (nanos < 1e6) {
      return Words.of("took.us", nanos / 1e3);
    }
    return nanos < 1e9 ? Words.of("took.ms", nanos / 1e6) : Words.of("took.s", nanos / 1e9);
  }
}

package org.interleave.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// Whether the steps of one synchronisation object follow its rules: no more holders than it can
/// have, first come, first served, and whoever wakes was woken.
final class SyncCheck {

  private final Trace trace;
  private final int subject;
  private final SubjectKind kind;
  private final List<String> problems = new ArrayList<>();
  private final List<Integer> queue = new ArrayList<>();
  private final List<Integer> puts = new ArrayList<>();

  /// For each thread that waits for a signal, the row in which it began.
  private final Map<Integer, Integer> waiting = new HashMap<>();

  private long free;
  private int owner = SyncHistory.NOBODY;
  private int depth;
  private int released = Trace.NO_ROW;
  private int signalled = Trace.NO_ROW;
  private boolean isSet;

  private SyncCheck(Trace trace, int subject) {
    this.trace = trace;
    this.subject = subject;
    this.kind = trace.subjects().get(subject).kind();
    this.free =
        kind == SubjectKind.SEMAPHORE && trace.subjects().get(subject).initial() instanceof Long it
            ? it
            : 1;
  }

  static List<String> problems(Trace trace, int subject) {
    return new SyncCheck(trace, subject).run();
  }

  private List<String> run() {
    for (int row = 0; row < trace.size(); row++) {
      if (trace.subject(row) == subject) {
        check(row);
      }
    }
    return problems;
  }

  private void check(int row) {
    int thread = trace.thread(row);
    switch (trace.kind(row)) {
      case BLOCK -> block(row);
      case ACQUIRE -> acquire(row);
      case RELEASE -> release(row);
      case WAIT -> waiting.put(thread, isSet ? signalled : row);
      case WAKE -> wake(row);
      case SIGNAL -> {
        isSet = kind == SubjectKind.EVENT;
        signalled = row;
      }
      case GIVE_UP -> {
        queue.removeIf(it -> it == thread);
        waiting.remove(thread);
      }
      case READ -> get(row);
      case WRITE -> {
        isSet = false;
        queue.removeIf(it -> it == thread);
        puts.add(row);
      }
      case COMPUTE, SLEEP, START, JOIN, PRINT, RAISE ->
          require(false, row, "it is about no object");
    }
  }

  private void block(int row) {
    boolean isQueue = kind == SubjectKind.QUEUE;
    require(isQueue || free == 0 || !queue.isEmpty(), row, "it waits for a free lock");
    queue.add(trace.thread(row));
  }

  private void acquire(int row) {
    int thread = trace.thread(row);
    if (isReentrant() && owner == thread) {
      depth++;
      checkValue(row);
      return;
    }
    require(free > 0, row, "it acquires a lock that is held");
    require(isCause(row), row, "its cause is not the last release");
    require(queue.isEmpty() || queue.removeFirst() == thread, row, "it is not first in the queue");
    free = Math.max(0, free - 1);
    owner = thread;
    depth = 1;
    checkValue(row);
  }

  /// A semaphore's permit may have been free before the last release.
  private boolean isCause(int row) {
    return kind == SubjectKind.SEMAPHORE
        ? trace.cause(row) == Trace.NO_ROW || trace.kind(trace.cause(row)) == StepKind.RELEASE
        : trace.cause(row) == released;
  }

  private void release(int row) {
    if (isReentrant()) {
      require(owner == trace.thread(row), row, "it releases what it does not hold");
      depth--;
      if (depth > 0) {
        checkValue(row);
        return;
      }
    }
    require(kind == SubjectKind.SEMAPHORE || free == 0, row, "it releases what nobody holds");
    free++;
    owner = SyncHistory.NOBODY;
    released = row;
    checkValue(row);
  }

  /// How often the holder holds it, or how many permits are left; a lock's steps have no value.
  private void checkValue(int row) {
    long value =
        switch (kind) {
          case SEMAPHORE -> free;
          case RLOCK, CONDITION -> depth;
          default -> 0;
        };
    boolean isRight = kind == SubjectKind.LOCK ? !trace.hasValue(row) : trace.value(row) == value;
    require(isRight, row, "its value is not what is left");
  }

  private boolean isReentrant() {
    return kind == SubjectKind.RLOCK || kind == SubjectKind.CONDITION;
  }

  private void wake(int row) {
    Integer since = waiting.remove(trace.thread(row));
    require(since != null, row, "it wakes without having waited");
    int signal = trace.cause(row);
    boolean isSignal = signal != Trace.NO_ROW && trace.kind(signal) == StepKind.SIGNAL;
    require(since == null || (isSignal && signal >= since), row, "its cause is no signal to it");
  }

  private void get(int row) {
    if (kind == SubjectKind.QUEUE && trace.cause(row) != Trace.NO_ROW) {
      queue.removeIf(it -> it == trace.thread(row));
      require(
          !puts.isEmpty() && puts.removeFirst() == trace.cause(row),
          row,
          "it does not take the item that has waited longest");
    }
  }

  private void require(boolean holds, int row, String problem) {
    if (!holds) {
      problems.add(TraceCheck.problem(trace, row, problem));
    }
  }
}

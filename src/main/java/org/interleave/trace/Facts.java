package org.interleave.trace;

import java.util.Arrays;
import java.util.List;
import org.interleave.program.Program;

/// What the recorded facts still forbid, as steps are put into order one by one. A resource is what
/// a step may have to wait for: a cell or a lock (by its subject number), or a thread.
final class Facts {

  static final int NONE = -1;

  private final List<Merge.Head> threads;
  private final int subjects;

  /// The write that each cell holds, and how many recorded reads of its initial value are to come.
  private final long[] current;

  private final int[] readsOfInitial;

  /// How many recorded reads of each thread's steps are to come.
  private final int[][] reads;

  private final long[] turn;
  private final boolean[] started;
  private final boolean[] ended;

  Facts(Program program, List<Merge.Head> threads) {
    this.threads = threads;
    subjects = program.subjects().size();
    current = new long[subjects];
    Arrays.fill(current, StepBuffer.NO_STEP);
    readsOfInitial = new int[subjects];
    reads = threads.stream().map(head -> new int[head.count]).toArray(int[][]::new);
    turn = new long[subjects];
    started = new boolean[threads.size()];
    started[0] = true;
    ended = new boolean[threads.size()];
    for (Merge.Head head : threads) {
      ended[head.thread] = head.isAtEnd();
      countReads(head.buffer, head.count);
    }
  }

  private void countReads(StepBuffer buffer, int count) {
    for (int step = 0; step < count; step++) {
      if (buffer.kind(step) == StepKind.READ) {
        addReads(buffer.subject(step), buffer.cause(step), 1);
      }
    }
  }

  /// Changes, and returns, the number of reads to come of one write.
  private int addReads(int cell, long write, int change) {
    if (write == StepBuffer.NO_STEP) {
      return readsOfInitial[cell] += change;
    }
    int[] ofThread = reads[StepBuffer.threadOf(write)];
    int step = StepBuffer.stepOf(write);
    // While the run goes on, a read may be known before the write that it saw.
    return step < ofThread.length ? ofThread[step] += change : 0;
  }

  int resources() {
    return subjects + threads.size();
  }

  /// What the thread's next step has to wait for, or [#NONE].
  int obstacle(Merge.Head head) {
    StepBuffer buffer = head.buffer;
    if (!started[head.thread]) {
      return subjects + head.thread;
    }
    if (head.step > 0 && buffer.kind(head.step - 1) == StepKind.JOIN) {
      int joined = (int) buffer.value(head.step - 1);
      if (!ended[joined]) {
        return subjects + joined;
      }
    }
    int subject = buffer.subject(head.step);
    boolean free =
        switch (head.kind()) {
          case READ -> current[subject] == buffer.cause(head.step);
          case WRITE ->
              current[subject] == buffer.cause(head.step)
                  && addReads(subject, buffer.cause(head.step), 0) == 0;
          case BLOCK, ACQUIRE, RELEASE -> turn[subject] == buffer.value(head.step);
          case COMPUTE, SLEEP, START, JOIN, PRINT, WAIT, WAKE, SIGNAL, GIVE_UP, RAISE -> true;
        };
    return free ? NONE : subject;
  }

  /// Takes note of the thread's next step, and returns the resource that it moved, or [#NONE].
  int apply(Merge.Head head) {
    StepBuffer buffer = head.buffer;
    int subject = buffer.subject(head.step);
    switch (head.kind()) {
      case READ -> addReads(subject, buffer.cause(head.step), -1);
      case WRITE -> current[subject] = StepBuffer.id(head.thread, head.step);
      case BLOCK, ACQUIRE, RELEASE -> turn[subject]++;
      case START -> {
        int thread = (int) buffer.value(head.step);
        started[thread] = true;
        return subjects + thread;
      }
      case COMPUTE, SLEEP, JOIN, PRINT, WAIT, WAKE, SIGNAL, GIVE_UP, RAISE -> {
        return NONE;
      }
    }
    return subject;
  }

  /// Takes note that a thread has no more steps, and returns the resource that this moved.
  int ended(int thread) {
    ended[thread] = true;
    return subjects + thread;
  }

  /// The row of the step that the thread's next step names as its cause.
  int causeRow(Merge.Head head) {
    long cause = head.buffer.cause(head.step);
    return cause == StepBuffer.NO_STEP
        ? Trace.NO_ROW
        : threads.get(StepBuffer.threadOf(cause)).rows[StepBuffer.stepOf(cause)];
  }
}

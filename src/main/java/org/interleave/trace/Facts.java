package org.interleave.trace;

import java.util.Arrays;
import java.util.List;

/// What the recorded facts still forbid, as steps are put into order one by one. A resource is what
/// a step may have to wait for: a subject (by its number), a thread, or the terminal.
final class Facts {

  static final int NONE = -1;

  private final List<Head> heads;
  private final int subjects;
  private final int terminal;

  /// Where the turns of each subject's steps are counted: a condition's at its lock.
  private final int[] meeting;

  /// The write that each cell holds, and how many recorded reads of its initial value are to come.
  private final long[] current;

  private final int[] readsOfInitial;

  /// How many recorded reads of each thread's steps are to come.
  private final int[][] reads;

  /// The last turn taken, of each resource that counts them.
  private final long[] turns;

  private final boolean[] started;
  private final boolean[] ended;

  /// @param heads some of the threads, first come first
  Facts(Roster roster, List<Head> heads) {
    this.heads = heads;
    subjects = roster.subjects().size();
    int threads = roster.threads().size();
    terminal = subjects + threads;
    meeting = new int[subjects];
    Arrays.setAll(meeting, subject -> meeting(subject, roster.subjects().get(subject)));
    current = new long[subjects];
    Arrays.fill(current, StepBuffer.NO_STEP);
    readsOfInitial = new int[subjects];
    reads = heads.stream().map(head -> new int[head.count]).toArray(int[][]::new);
    turns = new long[resources()];
    started = new boolean[threads];
    started[0] = true;
    ended = new boolean[threads];
    for (Head head : heads) {
      ended[head.thread] = head.hasEnded();
      countReads(head.buffer, head.count);
    }
  }

  private static int meeting(int number, Subject subject) {
    return subject.lock() == StepBuffer.NO_SUBJECT ? number : subject.lock();
  }

  private void countReads(StepBuffer buffer, int count) {
    for (int step = 0; step < count; step++) {
      if (buffer.kind(step) == StepKind.READ && buffer.turn(step) == 0) {
        addReads(buffer.subject(step), buffer.cause(step), 1);
      }
    }
  }

  /// Changes, and returns, the number of reads to come of one write.
  private int addReads(int cell, long write, int change) {
    if (write == StepBuffer.NO_STEP) {
      return readsOfInitial[cell] += change;
    }
    int thread = StepBuffer.threadOf(write);
    int step = StepBuffer.stepOf(write);
    // While the run goes on, a read may be known before the write that it saw.
    return thread < reads.length && step < reads[thread].length ? reads[thread][step] += change : 0;
  }

  int resources() {
    return terminal + 1;
  }

  /// What the thread's next step has to wait for, or [#NONE].
  int obstacle(Head head) {
    if (!started[head.thread]) {
      return subjects + head.thread;
    }
    int joined = head.joined();
    if (joined != NONE && !ended[joined]) {
      return subjects + joined;
    }
    long turn = head.buffer.turn(head.step);
    int resource = resource(head);
    boolean free = turn == 0 ? isFree(head) : turns[resource] == turn - 1;
    return free ? NONE : resource;
  }

  /// Where the thread's next step has its turn, or [#NONE].
  private int resource(Head head) {
    if (head.kind() == StepKind.PRINT) {
      return terminal;
    }
    int subject = head.buffer.subject(head.step);
    return subject == StepBuffer.NO_SUBJECT ? NONE : meeting[subject];
  }

  /// Whether a step without a turn may come now.
  private boolean isFree(Head head) {
    long cause = head.buffer.cause(head.step);
    int subject = head.buffer.subject(head.step);
    return switch (head.kind()) {
      case READ -> current[subject] == cause;
      case WRITE -> current[subject] == cause && addReads(subject, cause, 0) == 0;
      default -> true;
    };
  }

  /// Takes note of the thread's next step, and returns the resource that it moved, or [#NONE].
  int apply(Head head) {
    StepBuffer buffer = head.buffer;
    int subject = buffer.subject(head.step);
    if (buffer.turn(head.step) != 0) {
      turns[resource(head)]++;
      return resource(head);
    }
    switch (head.kind()) {
      case READ -> addReads(subject, buffer.cause(head.step), -1);
      case WRITE -> current[subject] = StepBuffer.id(head.thread, head.step);
      case START -> {
        int thread = (int) buffer.value(head.step);
        started[thread] = true;
        return subjects + thread;
      }
      default -> {
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
  int causeRow(Head head) {
    long cause = head.buffer.cause(head.step);
    return cause == StepBuffer.NO_STEP
        ? Trace.NO_ROW
        : heads.get(StepBuffer.threadOf(cause)).rows[StepBuffer.stepOf(cause)];
  }
}

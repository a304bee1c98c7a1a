package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// No more holders than permits, first come, first served, each named by the release before it.
final class LockCheck extends SubjectCheck {

  private static final int NOBODY = -1;

  private final SubjectKind kind;
  private final List<Integer> queue = new ArrayList<>();
  private long permits;
  private int owner = NOBODY;
  private long depth;
  private int released = Trace.NO_ROW;

  LockCheck(Trace trace, int subject, List<String> problems) {
    super(trace, subject, problems);
    kind = trace.subjects().get(subject).kind();
    permits = trace.subjects().get(subject).initial() instanceof Long given ? given : 1;
  }

  private boolean isReentrant() {
    return kind == SubjectKind.RLOCK || kind == SubjectKind.CONDITION;
  }

  @Override
  void take(int row, int thread) {
    switch (trace.kind(row)) {
      case BLOCK -> {
        require(permits <= queue.size(), row, "it waits for a free lock");
        queue.add(thread);
      }
      case ACQUIRE -> acquire(row, thread);
      case RELEASE -> release(row, thread);
      case GIVE_UP -> giveUp(row, thread);
      case READ -> read(row, thread);
      default -> {}
    }
  }

  private void acquire(int row, int thread) {
    if (isReentrant() && owner == thread) {
      depth++;
      requireValue(depth, row);
      return;
    }
    require(permits > 0, row, "it acquires a lock that is held");
    boolean hasWaited = comesAfter(StepKind.BLOCK, row);
    int place = hasWaited ? queue.indexOf(thread) : queue.size();
    require(permits == 0 || place < permits, row, "it is not first in the queue");
    boolean isNamed = trace.cause(row) == released;
    if (kind == SubjectKind.SEMAPHORE && hasWaited) {
      isNamed = trace.cause(row) >= 0 && trace.kind(trace.cause(row)) == StepKind.RELEASE;
    }
    require(isNamed, row, "its cause is not the last release");
    queue.removeIf(it -> it == thread);
    permits = Math.max(0, permits - 1);
    owner = thread;
    depth = isReentrant() ? trace.value(row) : 0;
    switch (kind) {
      case SEMAPHORE -> requireValue(permits, row);
      case LOCK -> require(!trace.hasValue(row), row, "it has no value to show");
      default -> require(depth > 0, row, "it does not go in");
    }
  }

  private void release(int row, int thread) {
    switch (kind) {
      case SEMAPHORE -> {
        require(trace.value(row) > permits, row, "it gives nothing back");
        permits = trace.value(row);
      }
      case LOCK -> {
        require(permits == 0, row, "it releases what nobody holds");
        require(!trace.hasValue(row), row, "it has no value to show");
        permits = 1;
      }
      default -> {
        require(owner == thread, row, "it releases what it does not hold");
        require(trace.value(row) < depth, row, "it gives nothing back");
        depth = trace.value(row);
        permits = depth == 0 ? 1 : 0;
        owner = depth == 0 ? NOBODY : owner;
      }
    }
    released = permits > 0 ? row : released;
  }

  private void giveUp(int row, int thread) {
    if (comesAfter(StepKind.WAIT, row)) {
      return;
    }
    int place = queue.indexOf(thread);
    require(permits <= (place < 0 ? queue.size() : place), row, "it gives up what it could have");
    queue.removeIf(it -> it == thread);
  }

  private void read(int row, int thread) {
    switch (kind) {
      case SEMAPHORE -> requireValue(permits, row);
      case LOCK ->
          require(
              trace.object(row).equals(true) ? permits <= queue.size() : permits > 0,
              row,
              "it saw what was not so");
      default -> require(owner != thread, row, "it is refused what it holds");
    }
  }
}

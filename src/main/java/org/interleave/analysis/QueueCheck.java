package org.interleave.analysis;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Items come out of a queue in the order in which they went in, never more than its limit are in
/// it, and who waits for its work to be done goes on when it is.
final class QueueCheck extends SubjectCheck {

  private final Queue<Integer> puts = new ArrayDeque<>();
  private final WaitSet waits = new WaitSet();
  private final long limit;
  private long unfinished;
  private int lastDone = Trace.NO_ROW;

  QueueCheck(Trace trace, int subject, List<String> problems) {
    super(trace, subject, problems);
    limit = (Long) trace.subjects().get(subject).initial();
  }

  @Override
  void take(int row, int thread) {
    switch (trace.kind(row)) {
      case WRITE -> {
        puts.add(row);
        unfinished++;
        require(limit <= 0 || puts.size() <= limit, row, "it puts an item where there is no room");
      }
      case READ -> read(row);
      case SIGNAL -> {
        unfinished--;
        require(unfinished >= 0, row, "it has done more than was put");
        long called = unfinished == 0 ? waits.size() : 0;
        requireValue(called, row);
        waits.call(called, row);
        lastDone = row;
      }
      case WAIT -> {
        if (unfinished == 0) {
          waits.addCalled(thread, lastDone);
        } else {
          waits.add(thread);
        }
      }
      case WAKE -> require(waits.goesOn(thread, trace.cause(row)), row, "nobody has called it");
      default -> {}
    }
  }

  private void read(int row) {
    int put = trace.cause(row);
    if (put != Trace.NO_ROW) {
      Integer first = puts.poll();
      require(first != null && first == put, row, "it takes what is not the first item");
      require(
          trace.kind(put) == StepKind.WRITE && trace.object(put).equals(trace.object(row)),
          row,
          "it takes another item than was put");
    } else if (trace.isInteger(row)) {
      require(
          trace.value(row) == puts.size() || unfinished == trace.value(row),
          row,
          "it saw what was not so");
    } else {
      require(
          trace.object(row).equals(puts.isEmpty())
              || trace.object(row).equals(limit > 0 && puts.size() >= limit),
          row,
          "it saw what was not so");
    }
  }
}

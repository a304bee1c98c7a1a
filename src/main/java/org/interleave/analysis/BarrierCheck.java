package org.interleave.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Nobody passes a barrier before so many have come, unless it is broken.
final class BarrierCheck extends SubjectCheck {

  private final WaitSet waits = new WaitSet();
  private final Map<Integer, Long> places = new HashMap<>();
  private boolean isBroken;

  BarrierCheck(Trace trace, int subject, List<String> problems) {
    super(trace, subject, problems);
  }

  @Override
  void take(int row, int thread) {
    switch (trace.kind(row)) {
      case WAIT -> {
        require(!isBroken, row, "it waits at a broken barrier");
        places.put(thread, (long) waits.size());
        waits.add(thread);
      }
      case SIGNAL -> {
        long others = (Long) trace.subjects().get(subject).initial() - 1;
        require(waits.size() == others, row, "it is not the last to come");
        requireValue(others, row);
        waits.call(waits.size(), row);
      }
      case WAKE -> wake(row, thread);
      case WRITE -> breakUp(row, trace.object(row).equals(true));
      case GIVE_UP -> {
        require(waits.leaves(thread), row, "it does not wait any more");
        breakUp(row, true);
      }
      default -> {
        if (trace.isInteger(row)) {
          requireValue((long) waits.size(), row);
        } else {
          requireValue(isBroken, row);
        }
      }
    }
  }

  private void wake(int row, int thread) {
    int cause = trace.cause(row);
    require(waits.goesOn(thread, cause), row, "nobody has called it");
    if (cause != Trace.NO_ROW && trace.kind(cause) == StepKind.SIGNAL) {
      requireValue(places.getOrDefault(thread, -1L), row);
    } else {
      require(!trace.hasValue(row), row, "it passes a broken barrier");
    }
  }

  private void breakUp(int row, boolean broken) {
    isBroken = broken;
    waits.call(waits.size(), row);
  }
}

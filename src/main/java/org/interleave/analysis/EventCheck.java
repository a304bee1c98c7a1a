package org.interleave.analysis;

import java.util.List;
import org.interleave.trace.Trace;

/// A set event calls all who wait, and whoever asks is told the last change.
final class EventCheck extends SubjectCheck {

  private final WaitSet waits = new WaitSet();
  private boolean isSet;
  private int changed = Trace.NO_ROW;

  EventCheck(Trace trace, int subject, List<String> problems) {
    super(trace, subject, problems);
  }

  @Override
  void take(int row, int thread) {
    switch (trace.kind(row)) {
      case WAIT -> {
        if (isSet) {
          waits.addCalled(thread, changed);
        } else {
          waits.add(thread);
        }
      }
      case SIGNAL -> {
        requireValue((long) waits.size(), row);
        waits.call(waits.size(), row);
        isSet = true;
        changed = row;
      }
      case WRITE -> {
        isSet = false;
        changed = row;
      }
      case WAKE -> require(waits.goesOn(thread, trace.cause(row)), row, "nobody has called it");
      case GIVE_UP -> require(waits.leaves(thread), row, "it does not wait any more");
      default -> {
        requireValue(isSet, row);
        require(trace.cause(row) == changed, row, "its cause is not the last change");
      }
    }
  }
}

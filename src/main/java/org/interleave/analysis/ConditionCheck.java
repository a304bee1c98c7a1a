package org.interleave.analysis;

import java.util.List;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Each signal of a condition calls those who have waited longest, and nobody else goes on.
final class ConditionCheck extends SubjectCheck {

  private final WaitSet waits = new WaitSet();

  ConditionCheck(Trace trace, int subject, List<String> problems) {
    super(trace, subject, problems);
  }

  @Override
  void take(int row, int thread) {
    switch (trace.kind(row)) {
      case WAIT -> waits.add(thread);
      case SIGNAL -> {
        require(trace.value(row) <= waits.size(), row, "it wakes more than wait");
        waits.call(trace.value(row), row);
      }
      case WAKE -> require(waits.goesOn(thread, trace.cause(row)), row, "nobody has called it");
      case GIVE_UP ->
          require(
              !comesAfter(StepKind.WAIT, row) || waits.leaves(thread),
              row,
              "it does not wait any more");
      default -> {}
    }
  }
}

package org.interleave.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Tells what is printed, and where it stands among all that is.
final class OutputStory {

  private final Trace trace;
  private int @Nullable [] rows;

  OutputStory(Trace trace) {
    this.trace = trace;
  }

  String printed(int row) {
    String printed =
        trace.isInteger(row)
            ? ValueText.of(trace, row)
            : ValueText.shortened(trace.text(row).strip());
    return printed.isEmpty() ? Words.of("print.nothing") : printed;
  }

  String sentence(int row) {
    int[] all = rows();
    int place = Arrays.binarySearch(all, row);
    if (all.length == 1) {
      return Words.of(trace.outcome() == Outcome.RUNNING ? "print.only.so_far" : "print.only");
    }
    if (place == 0) {
      return Words.of("print.first", all.length);
    }
    int before = all[place - 1];
    return Words.of(
        "print.later",
        Ordinal.of(place + 1),
        all.length,
        trace.threadName(trace.thread(before)),
        printed(before),
        before + 1);
  }

  /// Found when they are asked for, as a run may be long.
  private int[] rows() {
    if (rows == null) {
      rows =
          IntStream.range(0, trace.size())
              .filter(row -> trace.kind(row) == StepKind.PRINT)
              .toArray();
    }
    return rows;
  }
}

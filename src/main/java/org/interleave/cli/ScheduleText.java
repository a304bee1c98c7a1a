package org.interleave.cli;

import java.util.ArrayList;
import java.util.List;

/// A schedule as it stands in a table.
final class ScheduleText {

  private static final int LONGEST = 60;

  private ScheduleText() {}

  /// Each thread's number once for all the steps that it takes in a row, and how many these are.
  static String of(List<Integer> threads) {
    List<String> blocks = new ArrayList<>();
    int begin = 0;
    for (int step = 1; step <= threads.size(); step++) {
      if (step == threads.size() || !threads.get(step).equals(threads.get(begin))) {
        int length = step - begin;
        blocks.add(threads.get(begin) + (length == 1 ? "" : "*" + length));
        begin = step;
      }
    }
    return TerminalMarks.shortened(String.join(" ", blocks), LONGEST);
  }
}

package org.interleave.cli;

import java.util.OptionalLong;
import org.interleave.analysis.ExceptionText;
import org.interleave.timeline.Timeline;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// The few characters that stand for a step.
record TerminalMarks(Timeline timeline) {

  private static final int LONGEST_VALUE = 9;
  private static final int LONGEST_PRINT = 24;

  private Trace trace() {
    return timeline.trace();
  }

  String of(int row) {
    long value = trace().value(row);
    return switch (trace().kind(row)) {
      case READ -> "r" + text(row, LONGEST_VALUE);
      case COMPUTE -> compute(row);
      case SLEEP -> "~~";
      case WRITE -> (timeline.findings().isLost(row) ? "x" : "w") + text(row, LONGEST_VALUE);
      case BLOCK, WAIT -> "..";
      case ACQUIRE -> "A";
      case RELEASE -> "R";
      case WAKE -> "^";
      case SIGNAL -> "S" + value;
      case GIVE_UP -> "X";
      case START -> ">" + value;
      case JOIN -> "--";
      case PRINT -> "p" + text(row, LONGEST_PRINT);
      case RAISE -> "!" + ExceptionText.type(trace(), row);
    };
  }

  private String compute(int row) {
    OptionalLong change = timeline.parts().change(trace().line(row));
    return change.isPresent() && trace().isInteger(row)
        ? "%+d".formatted(change.getAsLong())
        : "=" + text(row, LONGEST_VALUE);
  }

  /// A step's value on one line, in ASCII as far as the program has it so.
  private String text(int row, int longest) {
    return trace().isInteger(row)
        ? Long.toString(trace().value(row))
        : shortened(trace().text(row).replace('\n', ' '), longest);
  }

  static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 2) + "..";
  }

  /// What a thread does in a row: the mark of its own step, more of the same while it waits, or
  /// nothing.
  ///
  /// @param width how many characters a thread that waits fills
  String of(int thread, int row, int width) {
    int taken = trace().stepsBefore(thread, row + 1);
    if (taken == 0) {
      return "";
    }
    int last = trace().row(thread, taken - 1);
    StepKind kind = trace().kind(last);
    if (kind.isWaiting()) {
      return of(last).substring(0, 1).repeat(width);
    }
    return last == row ? of(row) : "";
  }
}

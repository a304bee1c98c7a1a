package org.interleave.cli;

import org.interleave.analysis.LostUpdates;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// The few characters that stand for a step.
///
/// @param updates which writes are lost
record TerminalMarks(Trace trace, LostUpdates updates) {

  String of(int row) {
    long value = trace.value(row);
    return switch (trace.kind(row)) {
      case READ -> "r" + value;
      case COMPUTE -> "%+d".formatted(value - valueBefore(row));
      case SLEEP -> "~~";
      case WRITE -> (updates.isLost(row) ? "x" : "w") + value;
      case BLOCK -> "..";
      case ACQUIRE -> "A";
      case RELEASE -> "R";
      case START -> ">" + value;
      case JOIN -> "--";
      case PRINT -> "p" + trace.text(row);
      case WAIT -> "..";
      case WAKE -> "W";
      case SIGNAL -> "S";
      case GIVE_UP -> "G";
      case RAISE -> "!";
    };
  }

  /// What a thread does in a row: the mark of its own step, more of the same while it waits, or
  /// nothing.
  ///
  /// @param width how many characters a thread that waits fills
  String of(int thread, int row, int width) {
    int taken = trace.stepsBefore(thread, row + 1);
    if (taken == 0) {
      return "";
    }
    int last = trace.row(thread, taken - 1);
    if (trace.kind(last).isWaiting()) {
      return of(last).substring(0, 1).repeat(width);
    }
    return last == row ? of(row) : "";
  }

  boolean isWrite(int row) {
    return trace.subject(row) == updates.cell() && trace.kind(row) == StepKind.WRITE;
  }

  /// The value of the thread's step before, which it computes with.
  private long valueBefore(int row) {
    int thread = trace.thread(row);
    int steps = trace.stepsBefore(thread, row);
    return steps == 0 ? 0 : trace.value(trace.row(thread, steps - 1));
  }
}

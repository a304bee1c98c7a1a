package org.interleave.cli;

import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import picocli.CommandLine;

/// The exit codes of a run.
final class ExitCodes {

  /// The threads wait for each other, and none can go on.
  static final int STUCK = 3;

  /// It had taken as many steps as a run may.
  static final int LIMIT = 4;

  /// All choices were made, and the program had not come to its end.
  static final int UNFINISHED = 5;

  private static final int MAIN_THREAD = 0;

  private ExitCodes() {}

  /// As CPython's when the program came to its end: an exception counts only in the main thread.
  static int of(Trace trace) {
    return switch (trace.outcome()) {
      case STUCK -> STUCK;
      case LIMIT -> LIMIT;
      case RUNNING, CANCELLED ->
          trace.info().settings().mode() instanceof RunMode.Replay
              ? UNFINISHED
              : CommandLine.ExitCode.SOFTWARE;
      case FINISHED ->
          hasFailed(trace, MAIN_THREAD) ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    };
  }

  private static boolean hasFailed(Trace trace, int thread) {
    int steps = trace.steps(thread);
    return steps > 0 && trace.kind(trace.row(thread, steps - 1)) == StepKind.RAISE;
  }
}

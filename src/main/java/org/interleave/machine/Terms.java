package org.interleave.machine;

import org.interleave.program.Program;
import org.interleave.trace.Limits;
import org.interleave.trace.RunInfo;

/// What a run is given, and keeps as it is.
///
/// @param isLocking whether lock operations do anything
record Terms(
    Program program, Foresight foresight, boolean isLocking, Limits limits, Answers answers) {

  static Terms of(RunInfo info, Limits limits, Answers answers) {
    Program program = info.program();
    boolean isLocking = info.settings().lock();
    return new Terms(program, new Foresight(program), isLocking, limits, answers);
  }
}

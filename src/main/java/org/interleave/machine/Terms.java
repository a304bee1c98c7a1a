package org.interleave.machine;

import org.interleave.trace.Limits;
import org.interleave.trace.RunInfo;

/// What a run is given, and keeps as it is.
///
/// @param isLocking whether lock operations do anything
record Terms(Code code, boolean isLocking, Limits limits, Answers answers) {

  static Terms of(RunInfo info, Limits limits, Answers answers) {
    return new Terms(new Code(info.program()), info.settings().lock(), limits, answers);
  }
}

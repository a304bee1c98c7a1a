package org.interleave.machine;

import org.interleave.trace.Limits;
import org.interleave.trace.RunInfo;

/// What a run is given, and keeps as it is.
///
/// @param isLocking whether lock operations do anything
record Terms(Code code, Grain grain, boolean isLocking, Limits limits, Answers answers) {

  boolean isCoarse() {
    return grain == Grain.NOTICEABLE;
  }

  static Terms of(RunInfo info, Grain grain, Limits limits, Answers answers) {
    return new Terms(new Code(info.program()), grain, info.settings().lock(), limits, answers);
  }
}

package org.interleave.library;

import org.interleave.trace.StepBuffer;

/// How a wait has ended.
///
/// @param cause the step that ended it, or [StepBuffer#NO_STEP]
public record Call(Ending ending, long cause) {

  /// What ended a wait.
  public enum Ending {
    /// Another thread gave what was waited for.
    WOKEN,
    /// Another thread did away with what was waited for.
    SENT_AWAY,
    /// The time was over.
    IN_VAIN
  }

  /// The time was over.
  public static final Call IN_VAIN = new Call(Ending.IN_VAIN, StepBuffer.NO_STEP);

  static Call woken(long cause) {
    return new Call(Ending.WOKEN, cause);
  }

  static Call sentAway(long cause) {
    return new Call(Ending.SENT_AWAY, cause);
  }

  boolean isInVain() {
    return ending == Ending.IN_VAIN;
  }
}

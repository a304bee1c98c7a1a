package org.interleave.program;

/// What a thread can ask of whoever carries it out.
public enum Question {
  /// Seconds on a clock that only goes forward: `time.time()` and its like.
  TIME,
  SWITCH_INTERVAL,
  CURRENT_THREAD
}

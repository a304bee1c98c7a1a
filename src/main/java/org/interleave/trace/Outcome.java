package org.interleave.trace;

/// How far a run had come when its trace was taken.
public enum Outcome {
  RUNNING,
  FINISHED,
  CANCELLED,
  /// Every thread that had not ended waited for another.
  STUCK,
  /// It had taken as many steps as a run may.
  LIMIT
}

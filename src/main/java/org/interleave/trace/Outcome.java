package org.interleave.trace;

/// How far a run had come when its trace was taken.
public enum Outcome {
  RUNNING,
  FINISHED,
  CANCELLED,
  STUCK,
  LIMIT
}

package org.interleave.trace;

/// Stands for the value of a step that has none.
public enum NoValue {
  NOTHING
}

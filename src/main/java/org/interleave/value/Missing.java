package org.interleave.value;

/// Stands where a variable has no value yet.
public enum Missing {
  MISSING
}

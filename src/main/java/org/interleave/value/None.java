package org.interleave.value;

/// Python's `None`.
public enum None {
  NONE
}

package org.interleave.cli;

/// Which measure a picture is drawn to.
public enum Axis {
  STEPS,
  TIME
}

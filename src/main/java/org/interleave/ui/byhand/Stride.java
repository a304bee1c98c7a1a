package org.interleave.ui.byhand;

/// How far a thread goes when it is chosen.
public enum Stride {
  STEP,
  /// Until it comes to another line.
  LINE,
  /// Until it has gone round its loop once.
  ROUND
}

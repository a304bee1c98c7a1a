package org.interleave.ui.puzzle;

/// How far the puzzle has come that has been taken up.
enum Progress {
  /// None has been taken up.
  NONE,
  /// The run that is shown is not one by hand.
  ELSEWHERE,
  GOING,
  SOLVED,
  MISSED
}

package org.interleave.timeline;

import java.util.List;
import org.interleave.run.RefusedChoice;

/// Where it is shown that choices were refused: those of a thread that stand too close to each
/// other share a mark. In pixels.
///
/// @param x the middle of the sign
/// @param y the top of the sign
/// @param size the width and height of the sign; 0 where the lane is too low for one
/// @param width that of the sign and the number of choices behind it
/// @param choices at least one
public record RefusedMark(
    double x, double y, double size, double width, List<RefusedChoice> choices) {

  /// What is as near as this to a sign is taken to be on it.
  private static final double SLACK = 3;

  public RefusedMark {
    choices = List.copyOf(choices);
  }

  public RefusedChoice first() {
    return choices.getFirst();
  }

  boolean isAt(double atX, double atY) {
    double left = x - size / 2;
    return atX >= left - SLACK
        && atX < left + width + SLACK
        && atY >= y - SLACK
        && atY < y + size + SLACK;
  }
}

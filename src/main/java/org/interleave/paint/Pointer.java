package org.interleave.paint;

import org.interleave.timeline.Dragged;
import org.interleave.timeline.RefusedMark;
import org.interleave.trace.Trace;

/// What the pointer is at in a picture, or does there.
public sealed interface Pointer {

  record Elsewhere() implements Pointer {}

  record AtStep(int row) implements Pointer {}

  record AtRefusals(RefusedMark mark) implements Pointer {}

  record Dragging(Dragged step) implements Pointer {}

  /// The row of the step that it is at, or [Trace#NO_ROW].
  default int row() {
    return this instanceof AtStep(int row) ? row : Trace.NO_ROW;
  }
}

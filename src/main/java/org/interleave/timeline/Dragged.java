package org.interleave.timeline;

import org.interleave.trace.Trace;

/// A step that is being dragged along its lane.
///
/// @param by how far, in pixels to the right
public record Dragged(int row, double by) {

  /// The row whose place it is to take: that of the step whose beginning is nearest to its own.
  public int wanted(Projection view) {
    double moment = view.momentAt(view.beginX(row) + by);
    return Math.clamp(Math.round(moment), 0, view.trace().size() - 1);
  }

  /// The row whose place it can take at most: the steps of one thread keep their order.
  public int landing(Projection view) {
    Trace trace = view.trace();
    int thread = trace.thread(row);
    int step = trace.stepsBefore(thread, row);
    int first = step == 0 ? 0 : trace.row(thread, step - 1) + 1;
    int next = trace.nextOfSameThread(row);
    int last = next == Trace.NO_ROW ? trace.size() - 1 : next - 1;
    return Math.clamp(wanted(view), first, last);
  }
}

package org.interleave.paint;

import org.interleave.timeline.Lanes;

/// Where a block stands, in pixels, and the room in it that can be seen.
record Frame(double x, double y, double width, double height, double from, double to) {

  /// A frame of a share of the lane's height, in its middle.
  static Frame in(Lanes lanes, int thread, double begin, double end, double share) {
    double height = Math.max(2, Math.rint(lanes.laneHeight(thread) * share));
    double y = lanes.laneTop(thread) + Math.floor((lanes.laneHeight(thread) - height) / 2);
    double x = Math.rint(begin);
    double gap = end - begin >= 8 ? 1 : 0;
    double width = Math.max(1, Math.rint(end) - x - gap);
    return new Frame(
        x, y, width, height, Math.max(x, lanes.left()), Math.min(x + width, lanes.right()));
  }

  /// The same place, in another height around the same middle.
  Frame withHeight(double other) {
    return new Frame(x, y + height / 2 - other / 2, width, other, from, to);
  }

  double middle() {
    return (from + to) / 2;
  }

  double visible() {
    return to - from;
  }

  double radius() {
    return width >= 10 && height >= 14 ? 3 : 0;
  }
}

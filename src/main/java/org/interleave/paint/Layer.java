package org.interleave.paint;

import org.interleave.timeline.Lanes;

/// One thing that is drawn on top of the layers before it.
interface Layer {

  void paint(Scene scene, Surface surface);

  /// Draws only where the thread lanes are.
  static void withinThreads(Scene scene, Surface surface, Runnable drawing) {
    Lanes lanes = scene.lanes();
    surface.clip(
        lanes.left(),
        lanes.threadsTop(),
        lanes.right() - lanes.left(),
        lanes.threadsBottom() - lanes.threadsTop());
    drawing.run();
    surface.unclip();
  }

  /// Draws only in a lane below the threads, as far as it is in sight.
  static void withinLower(
      Scene scene, Surface surface, double top, double height, Runnable drawing) {
    Lanes lanes = scene.lanes();
    double from = Math.max(top, lanes.lowerClip());
    double to = Math.min(top + height, lanes.height());
    if (to > from) {
      surface.clip(lanes.left(), from, lanes.right() - lanes.left(), to - from);
      drawing.run();
      surface.unclip();
    }
  }
}

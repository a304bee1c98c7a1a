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
}

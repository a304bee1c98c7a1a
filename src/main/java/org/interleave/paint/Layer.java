package org.interleave.paint;

/// One thing that is drawn on top of the layers before it.
interface Layer {

  void paint(Scene scene, Surface surface);
}

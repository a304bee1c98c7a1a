package org.interleave.paint;

import org.interleave.timeline.Lanes;

/// The ground of the picture, and a stripe for each lane.
final class LaneStripes implements Layer {

  @Override
  public void paint(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    Palette palette = scene.palette();
    surface.fill(0, 0, lanes.width(), lanes.height(), palette.of(Ink.BACKGROUND));
    surface.clip(0, lanes.threadsTop(), lanes.width(), lanes.threadsBottom() - lanes.threadsTop());
    for (int thread = 0; thread < lanes.threads(); thread++) {
      if (lanes.isVisible(thread)) {
        stripe(scene, surface, lanes.laneTop(thread), lanes.laneHeight(thread));
      }
    }
    surface.unclip();
    for (int object = 0; object < lanes.plan().objects(); object++) {
      lower(scene, surface, lanes.objectTop(object), lanes.objectHeight());
    }
    for (int value = 0; value < lanes.plan().values(); value++) {
      lower(scene, surface, lanes.valueTop(value), lanes.valueHeight(value));
    }
  }

  private static void lower(Scene scene, Surface surface, double top, double height) {
    Layer.withinLower(scene, surface, top, height, () -> stripe(scene, surface, top, height));
  }

  private static void stripe(Scene scene, Surface surface, double top, double height) {
    Lanes lanes = scene.lanes();
    surface.fill(
        lanes.left(), top, lanes.right() - lanes.left(), height, scene.palette().of(Ink.LANE));
  }
}

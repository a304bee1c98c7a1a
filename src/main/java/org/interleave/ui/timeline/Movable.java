package org.interleave.ui.timeline;

/// Which steps can be dragged to another place.
public enum Movable {
  /// None: the run still goes on by itself.
  NONE,
  /// The selected one; dragging from any other moves the picture.
  SELECTED,
  /// All: the run is made by hand.
  ALL
}

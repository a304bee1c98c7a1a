package org.interleave.ui;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// Whether a panel at the side is to be seen. It folds away by itself where the window becomes too
/// narrow for it, and comes back with the room; until then whoever unfolds it has it all the same.
public final class SidePanel {

  private final DoubleProperty width = new SimpleDoubleProperty();
  private final DoubleProperty em = new SimpleDoubleProperty(1);
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final BooleanBinding hasRoom;
  private boolean comesBack;

  /// @param leastWidth from which width on there is room for it, in ems
  SidePanel(double leastWidth) {
    hasRoom = width.greaterThanOrEqualTo(em.multiply(leastWidth));
    hasRoom.subscribe(this::fit);
  }

  private void fit(boolean fits) {
    if (fits) {
      shown.set(shown.get() || comesBack);
    } else {
      comesBack = shown.get();
      shown.set(false);
    }
  }

  /// Folds it away, or unfolds it.
  void toggle() {
    shown.set(!shown.get());
  }

  /// The window's width, in pixels.
  public DoubleProperty widthProperty() {
    return width;
  }

  /// The text size, in pixels.
  public DoubleProperty emProperty() {
    return em;
  }

  public BooleanProperty shownProperty() {
    return shown;
  }
}

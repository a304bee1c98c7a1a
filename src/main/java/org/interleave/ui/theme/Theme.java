package org.interleave.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.interleave.paint.Palette;

/// The looks to choose from.
public enum Theme {
  LIGHT(Palette.LIGHT, new PrimerLight().getUserAgentStylesheet(), "light"),
  DARK(Palette.DARK, new PrimerDark().getUserAgentStylesheet(), "dark"),
  /// For projectors in a lit room.
  HIGH_CONTRAST(Palette.HIGH_CONTRAST, new PrimerLight().getUserAgentStylesheet(), "high-contrast");

  private final Palette palette;

  private final String stylesheet;
  private final String styleClass;

  Theme(Palette palette, String stylesheet, String styleClass) {
    this.palette = palette;
    this.stylesheet = stylesheet;
    this.styleClass = styleClass;
  }

  public Palette palette() {
    return palette;
  }

  public String stylesheet() {
    return stylesheet;
  }

  /// The style class that the window's root has in this theme.
  public String styleClass() {
    return styleClass;
  }
}

package org.interleave.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.interleave.paint.Palette;
import org.interleave.paint.StandardPalette;

/// The looks to choose from.
public enum Theme {
  LIGHT(StandardPalette.LIGHT, new PrimerLight().getUserAgentStylesheet(), "light"),
  DARK(StandardPalette.DARK, new PrimerDark().getUserAgentStylesheet(), "dark"),
  /// For projectors in a lit room.
  HIGH_CONTRAST(
      StandardPalette.HIGH_CONTRAST, new PrimerLight().getUserAgentStylesheet(), "high-contrast");

  private final StandardPalette palette;

  private final String stylesheet;
  private final String styleClass;

  Theme(StandardPalette palette, String stylesheet, String styleClass) {
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

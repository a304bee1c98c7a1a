package org.interleave.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import org.interleave.ui.theme.Theme;
import org.interleave.ui.theme.ThemeViewModel;

/// Lets the window look as its theme says, in the size of text that was chosen.
///
/// @param model what was chosen
record WornTheme(ThemeViewModel model) {

  void on(Node root) {
    model.systemProperty().bind(Platform.getPreferences().colorSchemeProperty());
    model.themeProperty().subscribe(theme -> wear(theme, root));
    model
        .textSizeProperty()
        .subscribe(size -> root.setStyle("-fx-font-size: %spx".formatted(size)));
  }

  private static void wear(Theme theme, Node root) {
    Application.setUserAgentStylesheet(theme.stylesheet());
    for (Theme other : Theme.values()) {
      root.getStyleClass().remove(other.styleClass());
    }
    root.getStyleClass().add(theme.styleClass());
  }
}

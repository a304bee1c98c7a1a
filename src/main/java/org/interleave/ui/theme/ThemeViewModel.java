package org.interleave.ui.theme;

import javafx.application.ColorScheme;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which theme is shown, and how large the text is.
public final class ThemeViewModel {

  private static final double SMALLEST = 10;
  private static final double USUAL = 13;
  private static final double LARGEST = 26;
  private static final double STEP = 1;

  private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final ObjectProperty<@Nullable Theme> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final DoubleProperty wantedSize = new SimpleDoubleProperty(USUAL);
  private final ReadOnlyDoubleWrapper textSize = new ReadOnlyDoubleWrapper(USUAL);

  public ThemeViewModel() {
    system.subscribe(this::decide);
    chosen.subscribe(this::decide);
    wantedSize.subscribe(size -> textSize.set(Math.clamp(size.doubleValue(), SMALLEST, LARGEST)));
  }

  private void decide() {
    Theme wanted = chosen.get();
    Theme ofSystem = system.get() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    theme.set(wanted == null ? ofSystem : wanted);
  }

  /// What the desktop prefers.
  public ObjectProperty<ColorScheme> systemProperty() {
    return system;
  }

  /// What the viewer prefers; null to follow the desktop.
  public ObjectProperty<@Nullable Theme> chosenProperty() {
    return chosen;
  }

  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// The text size that everything follows, in pixels.
  public ReadOnlyDoubleProperty textSizeProperty() {
    return textSize.getReadOnlyProperty();
  }

  public void enlarge() {
    wantedSize.set(textSize.get() + STEP);
  }

  public void reduce() {
    wantedSize.set(textSize.get() - STEP);
  }

  public void resetSize() {
    wantedSize.set(USUAL);
  }
}

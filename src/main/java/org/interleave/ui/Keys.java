package org.interleave.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.ToggleSwitch;

/// The keys of the window. A control that has the focus keeps the keys that it needs itself.
final class Keys {

  private final Map<KeyCodeCombination, Runnable> actions = new LinkedHashMap<>();

  Keys on(KeyCode key, Runnable action, KeyCombination.Modifier... modifiers) {
    actions.put(new KeyCodeCombination(key, modifiers), action);
    return this;
  }

  /// Carries out what a key stands for, and consumes it.
  void press(KeyEvent event) {
    if (event.getTarget() instanceof Node target && isFor(target, event)) {
      return;
    }
    actions.entrySet().stream()
        .filter(entry -> entry.getKey().match(event))
        .findFirst()
        .ifPresent(
            entry -> {
              event.consume();
              entry.getValue().run();
            });
  }

  /// Whether a control needs a key itself: all plain keys where one types or chooses, the space bar
  /// where it presses a button, the arrows where they go from one choice to the next or scroll, and
  /// letters where they find a row of a list.
  private static boolean isFor(Node target, KeyEvent event) {
    boolean isCommand = event.isShortcutDown() && event.getCode() != KeyCode.C;
    if (isCommand || event.getCode().isFunctionKey()) {
      return false;
    }
    return switch (target) {
      case TextInputControl _, Spinner<?> _, ComboBoxBase<?> _ -> true;
      case ListView<?> _ -> goesOn(event) || event.getCode().isLetterKey();
      case Slider _, ScrollPane _ -> goesOn(event);
      case ToggleButton _ -> event.getCode() == KeyCode.SPACE || event.getCode().isArrowKey();
      case ButtonBase _, ToggleSwitch _, TitledPane _ -> event.getCode() == KeyCode.SPACE;
      default -> false;
    };
  }

  private static boolean goesOn(KeyEvent event) {
    return event.getCode().isArrowKey() || event.getCode().isNavigationKey();
  }
}

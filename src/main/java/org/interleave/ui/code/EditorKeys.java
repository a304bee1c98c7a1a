package org.interleave.ui.code;

import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keys of an editor, beyond those of any text. Whoever comes by the Tab key leaves by it as
/// well, and changes nothing, until something else is pressed.
final class EditorKeys {

  private final TextArea area;
  private final Runnable pointOut;
  private boolean passingThrough = true;

  private EditorKeys(TextArea area, Runnable pointOut) {
    this.area = area;
    this.pointOut = pointOut;
  }

  /// Gives an area these keys.
  ///
  /// @param pointOut what Ctrl+Enter does
  static void addTo(TextArea area, Runnable pointOut) {
    EditorKeys keys = new EditorKeys(area, pointOut);
    area.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> keys.passingThrough = false);
    area.focusedProperty().subscribe(focused -> keys.passingThrough |= !focused);
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown()) {
      pressCommand(event);
    } else {
      pressPlain(event);
    }
    passingThrough &= event.getCode() == KeyCode.TAB || event.getCode().isModifierKey();
  }

  private void pressCommand(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        pointOut.run();
      }
      case SLASH, DIVIDE -> edit(event, Typing::comment);
      default -> {}
    }
  }

  private void pressPlain(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> leave(event, TraversalDirection.NEXT);
      case TAB -> tab(event);
      case ENTER -> edit(event, Typing::newLine);
      default -> {}
    }
  }

  private void tab(KeyEvent event) {
    if (passingThrough || !area.isEditable()) {
      leave(event, event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else {
      edit(event, event.isShiftDown() ? Typing::outdent : Typing::indent);
    }
  }

  private void leave(KeyEvent event, TraversalDirection direction) {
    event.consume();
    area.requestFocusTraversal(direction);
  }

  private void edit(KeyEvent event, Function<Typing, Typing.Edit> key) {
    if (area.isEditable()) {
      event.consume();
      Typing.Edit edit =
          key.apply(new Typing(area.getText(), area.getAnchor(), area.getCaretPosition()));
      area.replaceText(edit.start(), edit.end(), edit.replacement());
      area.selectRange(edit.anchor(), edit.caret());
    }
  }
}

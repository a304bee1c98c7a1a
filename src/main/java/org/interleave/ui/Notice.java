package org.interleave.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// One sentence about what has just been done, or could not be; away while there is nothing to be
/// said.
public final class Notice extends Label {

  private static final PseudoClass SUCCESS = PseudoClass.getPseudoClass("success");

  public Notice() {
    getStyleClass().add("notice");
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(textProperty());
    setTooltip(whole);
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  /// Says why something could not be done, or how it is done.
  void tell(String sentence) {
    show(sentence, false);
  }

  /// Says that something was done.
  void confirm(String sentence) {
    show(sentence, true);
  }

  void clear() {
    show("", false);
  }

  private void show(String sentence, boolean isSuccess) {
    pseudoClassStateChanged(SUCCESS, isSuccess);
    setText(sentence);
  }
}

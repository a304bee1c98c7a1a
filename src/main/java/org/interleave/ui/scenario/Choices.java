package org.interleave.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The choices of a question. They are in no toggle group, as in one an arrow key would not only go
/// to the next choice but take it, and so give the answer away.
public final class Choices extends VBox {

  private final List<RadioButton> buttons = new ArrayList<>();

  public Choices() {
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /// Offers other choices; `onGuess` is told the index of the one that is taken.
  void offer(List<String> choices, IntConsumer onGuess) {
    buttons.clear();
    for (int index = 0; index < choices.size(); index++) {
      buttons.add(button(choices.get(index), index, onGuess));
    }
    getChildren().setAll(buttons);
  }

  private RadioButton button(String words, int index, IntConsumer onGuess) {
    RadioButton button = new RadioButton(words);
    button.setWrapText(true);
    button.setOnAction(
        _ -> {
          onGuess.accept(index);
          mark(index);
        });
    return button;
  }

  /// Marks the one with this index, and no other.
  void mark(int guess) {
    for (int index = 0; index < buttons.size(); index++) {
      buttons.get(index).setSelected(index == guess);
    }
  }

  /// Lets a screen reader say this with each of them.
  void explain(String answer) {
    buttons.forEach(button -> button.setAccessibleHelp(answer));
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      event.consume();
      int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
      int next = buttons.indexOf(event.getTarget()) + step;
      buttons.get(Math.clamp(next, 0, buttons.size() - 1)).requestFocus();
    }
  }
}

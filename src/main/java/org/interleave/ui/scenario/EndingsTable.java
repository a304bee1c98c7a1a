package org.interleave.ui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.interleave.scenario.Ending;
import org.interleave.scenario.Expectation;

/// Lays endings out: each of them above what to think of it with the lock off and on, as three
/// columns beside each other would be too narrow to read.
final class EndingsTable {

  private final ResourceBundle text;

  EndingsTable(ResourceBundle text) {
    this.text = text;
  }

  void fill(GridPane table, List<Ending> endings) {
    table.getChildren().clear();
    int row = 0;
    for (Ending ending : endings) {
      table.add(label(ending.outcome().text(), "outcome"), 0, row++, 2, 1);
      addExpectation(table, row++, ending, false);
      addExpectation(table, row++, ending, true);
      if (!ending.reason().isEmpty()) {
        table.add(label(ending.reason(), "reason"), 0, row++, 2, 1);
      }
    }
  }

  private void addExpectation(GridPane table, int row, Ending ending, boolean lock) {
    Expectation expectation = ending.expectation(lock);
    Label position = label(text.getString(lock ? "lesson.on" : "lesson.off"), "muted");
    position.setMinWidth(Region.USE_PREF_SIZE);
    String key = expectation.name().toLowerCase(Locale.ROOT);
    table.addRow(row, position, label(text.getString("expectation." + key), key));
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}

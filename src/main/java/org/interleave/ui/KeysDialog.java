package org.interleave.ui;

import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// All keys, and what they do. Each line of the text `keys` is a key, a bar, and its meaning.
final class KeysDialog {

  private final ResourceBundle text;

  KeysDialog(ResourceBundle text) {
    this.text = text;
  }

  void show(Window owner) {
    Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
    alert.initOwner(owner);
    alert.setTitle(text.getString("keys.title"));
    alert.getDialogPane().setContent(table());
    alert.showAndWait();
  }

  private GridPane table() {
    GridPane table = new GridPane();
    table.getStyleClass().add("keys");
    List<String> lines = text.getString("keys").lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      String[] parts = lines.get(row).split("\\|", 2);
      Label key = new Label(parts[0].strip());
      key.getStyleClass().add("key");
      Label meaning = new Label(parts[1].strip());
      key.setMinWidth(Region.USE_PREF_SIZE);
      meaning.setMinWidth(Region.USE_PREF_SIZE);
      table.addRow(row, key, meaning);
    }
    return table;
  }
}

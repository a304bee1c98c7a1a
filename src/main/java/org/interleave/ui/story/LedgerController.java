package org.interleave.ui.story;

import java.util.List;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Binds the status bar to the ledger of the moment.
public final class LedgerController {

  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  @FXML private ResourceBundle resources;
  @FXML private Label variable;
  @FXML private Label expectedWord;
  @FXML private Label expected;
  @FXML private Label equals;
  @FXML private Label actualWord;
  @FXML private Label actual;
  @FXML private Label plus;
  @FXML private Label lostWord;
  @FXML private Label lost;
  @FXML private Label summary;

  /// Binds the bar; called once.
  public void show(StoryViewModel model) {
    model.ledgerProperty().subscribe(this::show);
    summary.textProperty().bind(model.runProperty());
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(model.runProperty());
    whole.setWrapText(true);
    whole.setMaxWidth(600);
    summary.setTooltip(whole);
  }

  private void show(LedgerText ledger) {
    variable.setText(ledger.variable());
    expected.setText(ledger.expected());
    actual.setText(ledger.actual());
    lost.setText(ledger.lost());
    lostWord.pseudoClassStateChanged(NONE, ledger.isLossless());
    lost.pseudoClassStateChanged(NONE, ledger.isLossless());
    equals.setText(resources.getString(ledger.addsUp() ? "ledger.equals" : "ledger.apart"));
    plus.setText(resources.getString(ledger.addsUp() ? "ledger.plus" : "ledger.apart"));
    lostWord.setText(resources.getString(ledger.addsUp() ? "lost" : "ledger.updates"));
    visible(!ledger.variable().isEmpty(), List.of(variable));
    visible(!ledger.expected().isEmpty(), List.of(expectedWord, expected, equals));
    visible(!ledger.isNothing(), List.of(actualWord, actual, plus, lostWord, lost));
  }

  private static void visible(boolean shown, List<Node> nodes) {
    nodes.forEach(
        node -> {
          node.setVisible(shown);
          node.setManaged(shown);
        });
  }
}

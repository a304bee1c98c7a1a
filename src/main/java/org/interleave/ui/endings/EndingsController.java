package org.interleave.ui.endings;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Binds the panel of endings.
public final class EndingsController {

  private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

  @FXML private Button explore;
  @FXML private Button lowest;
  @FXML private Button runLive;
  @FXML private TextField times;
  @FXML private Node exploring;
  @FXML private Label explored;
  @FXML private Button cancelExploring;
  @FXML private Label endingsNotice;
  @FXML private Button sample;
  @FXML private ListView<Row> endingRows;
  @FXML private Label endingsCaption;

  /// Binds the controls; called once.
  public void show(EndingsViewModel model) {
    bindButtons(model);
    times.textProperty().bindBidirectional(model.times().typedProperty());
    times.setOnAction(_ -> runLive.fire());
    explored.textProperty().bind(model.progressProperty());
    endingsNotice.textProperty().bind(model.noticeProperty());
    endingsCaption.textProperty().bind(model.captionProperty());
    model.busyProperty().subscribe(this::leave);
    endingRows.getPlaceholder().visibleProperty().bind(model.busyProperty().not());
    showOnlyWhile(model.busyProperty(), exploring);
    showOnlyWhile(model.noticeProperty().isNotEmpty(), endingsNotice);
    showOnlyWhile(model.counterProperty(), lowest);
    showOnlyWhile(model.captionProperty().isNotEmpty(), endingsCaption);
    endingRows.setCellFactory(_ -> new RowCell(model::open));
    endingRows.addEventHandler(KeyEvent.KEY_PRESSED, key -> openSelected(key, model));
    model.rowsProperty().subscribe(this::fill);
    model
        .outdatedProperty()
        .subscribe(outdated -> endingRows.pseudoClassStateChanged(OUTDATED, outdated));
  }

  private void bindButtons(EndingsViewModel model) {
    explore.setOnAction(_ -> begin(model::explore));
    runLive.setOnAction(_ -> begin(model::runLive));
    sample.setOnAction(_ -> begin(model::sample));
    cancelExploring.setOnAction(_ -> cancel(model));
    lowest.setOnAction(_ -> model.openLowest());
    explore.disableProperty().bind(model.readableProperty().not().or(model.busyProperty()));
    runLive
        .disableProperty()
        .bind(explore.disableProperty().or(model.times().knownProperty().not()));
    sample.disableProperty().bind(explore.disableProperty().or(model.completeProperty()));
  }

  /// What has begun can be cancelled with the key that began it; its button is disabled until then.
  private void begin(Runnable study) {
    study.run();
    cancelExploring.requestFocus();
  }

  /// What has been cancelled because it takes too long can be sampled.
  private void cancel(EndingsViewModel model) {
    model.cancel();
    sample.requestFocus();
  }

  private void leave(boolean busy) {
    if (!busy && cancelExploring.isFocused()) {
      endingRows.requestFocus();
    }
  }

  private void openSelected(KeyEvent key, EndingsViewModel model) {
    Row selected = endingRows.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && selected != null) {
      model.open(selected);
      key.consume();
    }
  }

  /// The selection stays where it was, as rows come several times a second.
  private void fill(List<Row> all) {
    int selected = endingRows.getSelectionModel().getSelectedIndex();
    endingRows.getItems().setAll(all);
    if (selected >= 0 && selected < all.size()) {
      endingRows.getSelectionModel().select(selected);
    }
  }

  private static void showOnlyWhile(ObservableBooleanValue condition, Node node) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}

package org.interleave.ui.run;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.controlsfx.control.ToggleSwitch;

/// Binds the run bar's controls to its view-model.
public final class RunBarController {

  private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

  @FXML private ResourceBundle resources;
  @FXML private Pane bar;
  @FXML private Label listingTitle;
  @FXML private ToggleSwitch lock;
  @FXML private ModeController modeController;
  @FXML private Button run;
  @FXML private Button cancel;

  /// The choice of how to run, which wraps where it is given less room.
  public GridPane modePane() {
    return modeController.pane();
  }

  /// Binds the controls; called once.
  public void show(RunBarViewModel model) {
    listingTitle.textProperty().bind(model.titleProperty());
    model
        .constants()
        .fields()
        .addListener((ListChangeListener<ConstantViewModel>) _ -> fill(model));
    fill(model);
    lock.selectedProperty().bindBidirectional(model.lockProperty());
    modeController.show(model.mode(), model.lastingProperty(), model::beginByHand);
    lock.disableProperty().bind(model.lastingProperty());
    run.disableProperty()
        .bind(Bindings.not(model.readableProperty()).or(model.refusalProperty().isNotEmpty()));
    run.setOnAction(_ -> model.run());
    cancel.setOnAction(_ -> model.cancel());
    showOnlyWhile(model.lastingProperty(), cancel);
    showOnlyWhile(model.lastingProperty().not(), run);
    model.outdatedProperty().subscribe(this::offerToRun);
  }

  /// Says on the button whether it would do the same once more or show what has been changed.
  private void offerToRun(boolean outdated) {
    String key = outdated ? "run.changes" : "run";
    run.setText(resources.getString(key));
    run.getTooltip().setText(resources.getString(key + ".tip"));
    run.pseudoClassStateChanged(OUTDATED, outdated);
  }

  /// The fields follow the title.
  private void fill(RunBarViewModel model) {
    BooleanBinding fixed = model.lastingProperty().or(Bindings.not(model.readableProperty()));
    List<ConstantField> fields =
        model.constants().fields().stream().map(ConstantField::new).toList();
    fields.forEach(it -> it.disableProperty().bind(fixed));
    bar.getChildren().removeIf(ConstantField.class::isInstance);
    bar.getChildren().addAll(bar.getChildren().indexOf(listingTitle) + 1, fields);
  }

  private static void showOnlyWhile(ObservableBooleanValue condition, Node node) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}

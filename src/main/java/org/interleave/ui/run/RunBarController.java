package org.interleave.ui.run;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.controlsfx.control.ToggleSwitch;
import org.interleave.scenario.ThreadKind;

/// Binds the run bar's controls to its view-model.
public final class RunBarController {

  private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

  @FXML private ResourceBundle resources;
  @FXML private Label listingTitle;
  @FXML private HBox constants;
  @FXML private ToggleSwitch lock;
  @FXML private Node kind;
  @FXML private ToggleButton platform;
  @FXML private ToggleButton virtual;
  @FXML private Button run;
  @FXML private Button cancel;

  /// Binds the controls; called once.
  public void show(RunBarViewModel model) {
    listingTitle.textProperty().bind(model.titleProperty());
    model
        .constants()
        .fields()
        .addListener((ListChangeListener<ConstantViewModel>) _ -> fill(model));
    fill(model);
    lock.selectedProperty().bindBidirectional(model.lockProperty());
    bindThreadKind(model);
    constants
        .disableProperty()
        .bind(model.lastingProperty().or(Bindings.not(model.readableProperty())));
    lock.disableProperty().bind(model.lastingProperty());
    kind.disableProperty().bind(model.lastingProperty());
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

  private void fill(RunBarViewModel model) {
    List<ConstantField> fields =
        model.constants().fields().stream().map(ConstantField::new).toList();
    constants.getChildren().setAll(fields);
    constants.setManaged(!fields.isEmpty());
  }

  private static void showOnlyWhile(ObservableBooleanValue condition, Node node) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }

  private void bindThreadKind(RunBarViewModel model) {
    ToggleGroup group = platform.getToggleGroup();
    model
        .threadKindProperty()
        .subscribe(chosen -> group.selectToggle(chosen == ThreadKind.VIRTUAL ? virtual : platform));
    group.selectedToggleProperty().addListener((_, before, after) -> choose(model, before, after));
  }

  /// One of the two is always chosen: a click on the chosen one changes nothing.
  private void choose(RunBarViewModel model, Toggle before, Toggle after) {
    if (after == null) {
      before.setSelected(true);
    } else {
      model
          .threadKindProperty()
          .set(virtual.equals(after) ? ThreadKind.VIRTUAL : ThreadKind.PLATFORM);
    }
  }
}

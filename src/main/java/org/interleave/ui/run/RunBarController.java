package org.interleave.ui.run;

import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.ToggleSwitch;
import org.interleave.scenario.Settings;
import org.interleave.scenario.ThreadKind;

/// Binds the run bar's controls to its view-model.
public final class RunBarController {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  @FXML private FlowPane bar;
  @FXML private Spinner<Integer> threads;
  @FXML private Spinner<Integer> iterations;
  @FXML private ComboBox<String> sleep;
  @FXML private ToggleSwitch lock;
  @FXML private Node kind;
  @FXML private ToggleButton platform;
  @FXML private ToggleButton virtual;
  @FXML private Button run;
  @FXML private Button cancel;
  @FXML private ProgressBar progress;
  @FXML private Label refusal;

  /// Binds the controls; called once.
  public void show(RunBarViewModel model) {
    bind(threads, model.threadsProperty(), Settings.MOST_THREADS);
    bind(iterations, model.iterationsProperty(), Settings.MOST_ITERATIONS);
    sleep.getEditor().setText(model.sleepProperty().get());
    sleep.getEditor().textProperty().bindBidirectional(model.sleepProperty());
    lock.selectedProperty().bindBidirectional(model.lockProperty());
    bindThreadKind(model);
    for (Node setting : new Node[] {threads, iterations, sleep, lock, kind}) {
      setting.disableProperty().bind(model.runningProperty());
    }
    run.disableProperty().bind(model.runningProperty().or(model.refusalProperty().isNotEmpty()));
    run.setOnAction(_ -> model.run());
    cancel.setOnAction(_ -> model.cancel());
    progress.progressProperty().bind(model.progressProperty());
    showOnlyWhile(model.runningProperty(), cancel);
    showOnlyWhile(model.runningProperty(), progress);
    showOnlyWhile(model.runningProperty().not(), run);
    showOnlyWhile(model.refusalProperty().isNotEmpty(), refusal);
    refusal.textProperty().bind(model.refusalProperty());
    model
        .refusalProperty()
        .subscribe(text -> bar.pseudoClassStateChanged(REFUSED, !text.isEmpty()));
  }

  private static void showOnlyWhile(ObservableBooleanValue condition, Node node) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }

  private void bindThreadKind(RunBarViewModel model) {
    ToggleGroup group = platform.getToggleGroup();
    model
        .threadKindProperty()
        .subscribe(kind -> group.selectToggle(kind == ThreadKind.VIRTUAL ? virtual : platform));
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

  /// Takes over what is typed as soon as it is a number; what it was taken for is shown when the
  /// field is left. Only then is the text changed: a text field that is changed while somebody
  /// types into it throws.
  private static void bind(Spinner<Integer> spinner, IntegerProperty property, int most) {
    IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(1, most, property.get());
    WholeNumber converter = new WholeNumber(most, property::get);
    values.setConverter(converter);
    spinner.setValueFactory(values);
    values.valueProperty().subscribe(value -> property.set(value));
    TextField editor = spinner.getEditor();
    editor.textProperty().subscribe(text -> converter.read(text).ifPresent(property::set));
    spinner.focusedProperty().subscribe(_ -> editor.setText(converter.toString(property.get())));
  }
}

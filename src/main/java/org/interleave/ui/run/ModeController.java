package org.interleave.ui.run;

import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.interleave.scenario.ThreadKind;
import org.interleave.ui.run.ModeViewModel.Order;
import org.interleave.ui.run.ModeViewModel.Way;

/// Binds the choice of how a run is carried out. What belongs to each way has the same place, as
/// large as the largest needs it, so that nothing moves.
public final class ModeController {

  @FXML private GridPane mode;
  @FXML private ToggleButton live;
  @FXML private ToggleButton scheduled;
  @FXML private ToggleButton byHand;
  @FXML private Node kind;
  @FXML private ToggleButton platform;
  @FXML private ToggleButton virtual;
  @FXML private Node schedule;
  @FXML private ToggleButton random;
  @FXML private ToggleButton inTurn;
  @FXML private HBox seeds;
  @FXML private Label seedName;
  @FXML private Node intervals;
  @FXML private ComboBox<String> interval;

  /// The whole choice, which wraps where it is given less room.
  GridPane pane() {
    return mode;
  }

  /// Binds the controls; called once.
  ///
  /// @param begin begins a run by hand: there is nothing else that one could want then
  void show(ModeViewModel model, ObservableBooleanValue fixed, Runnable begin) {
    byHand.setOnAction(_ -> begin.run());
    mode.disableProperty().bind(fixed);
    Segments.bind(
        model.wayProperty(), Map.of(live, Way.LIVE, scheduled, Way.SCHEDULED, byHand, Way.BY_HAND));
    Segments.bind(
        model.threadKindProperty(),
        Map.of(platform, ThreadKind.PLATFORM, virtual, ThreadKind.VIRTUAL));
    Segments.bind(model.orderProperty(), Map.of(random, Order.RANDOM, inTurn, Order.IN_TURN));
    kind.visibleProperty().bind(model.wayProperty().isEqualTo(Way.LIVE));
    schedule.visibleProperty().bind(model.wayProperty().isEqualTo(Way.SCHEDULED));
    seeds.visibleProperty().bind(model.orderProperty().isEqualTo(Order.RANDOM));
    intervals.visibleProperty().bind(model.orderProperty().isEqualTo(Order.IN_TURN));
    addSeed(model);
    interval.getItems().setAll(ModeViewModel.INTERVALS);
    interval.valueProperty().bindBidirectional(model.intervalProperty());
    // The editor's own text is what counts, so that each character is checked as it is typed.
    interval.getEditor().textProperty().bindBidirectional(model.intervalProperty());
  }

  private void addSeed(ModeViewModel model) {
    CountingSpinner seed = new CountingSpinner(model.seedProperty(), model::countSeed);
    seed.setId("seed");
    seed.setTooltip(seedName.getTooltip());
    seedName.setLabelFor(seed);
    seeds.getChildren().add(seed);
  }
}

package org.interleave.ui.playback;

import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.interleave.timeline.Axis.Measure;

/// Binds the playback bar's controls to its view-model, and lets it know of time.
public final class PlaybackController {

  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

  @FXML private Button begin;
  @FXML private Button back;
  @FXML private Button play;
  @FXML private Button forward;
  @FXML private Button end;
  @FXML private Slider speed;
  @FXML private Label speedText;
  @FXML private Button previousFinding;
  @FXML private Button nextFinding;
  @FXML private ToggleButton steps;
  @FXML private ToggleButton time;

  /// Says in words how fast it plays, as the slider beside it shows.
  public Node speedText() {
    return speedText;
  }

  /// Binds the controls; called once.
  public void show(PlaybackViewModel model) {
    begin.setOnAction(_ -> model.goToBegin());
    back.setOnAction(_ -> model.stepBack());
    play.setOnAction(_ -> model.toggle());
    forward.setOnAction(_ -> model.stepForward());
    end.setOnAction(_ -> model.goToEnd());
    previousFinding.setOnAction(_ -> model.previousFinding());
    nextFinding.setOnAction(_ -> model.nextFinding());
    previousFinding.disableProperty().bind(model.anyFindingProperty().not());
    nextFinding.disableProperty().bind(model.anyFindingProperty().not());
    speed.valueProperty().bindBidirectional(model.speedPowerProperty());
    speedText.textProperty().bind(model.speedTextProperty());
    bindMeasure(model);
    model.playingProperty().subscribe(playing -> play.pseudoClassStateChanged(PLAYING, playing));
    new Clock(model).start();
  }

  private void bindMeasure(PlaybackViewModel model) {
    ToggleGroup group = steps.getToggleGroup();
    model
        .measureProperty()
        .subscribe(measure -> group.selectToggle(measure == Measure.TIME ? time : steps));
    group.selectedToggleProperty().addListener((_, before, after) -> choose(model, before, after));
  }

  /// One of the two is always chosen: a click on the chosen one changes nothing.
  private void choose(PlaybackViewModel model, Toggle before, Toggle after) {
    if (after == null) {
      before.setSelected(true);
    } else {
      model.measureProperty().set(time.equals(after) ? Measure.TIME : Measure.STEPS);
    }
  }

  /// Tells the model at each frame how much time has passed since the last one.
  private static final class Clock extends AnimationTimer {

    /// After a hitch the playhead goes on from where it was, rather than leaping.
    private static final double LONGEST_FRAME = 0.1;

    private final PlaybackViewModel model;
    private long last;

    Clock(PlaybackViewModel model) {
      this.model = model;
    }

    @Override
    public void start() {
      last = 0;
      super.start();
    }

    @Override
    public void handle(long now) {
      double seconds = last == 0 ? 0 : (now - last) / 1e9;
      last = now;
      model.advance(Math.min(seconds, LONGEST_FRAME));
    }
  }
}

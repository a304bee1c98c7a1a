package org.interleave.ui.playback;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.interleave.playback.Playback;
import org.interleave.timeline.Axis.Measure;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Which moment is showing, and how it moves.
public final class PlaybackViewModel {

  private final ResourceBundle text;
  private final ReadOnlyDoubleWrapper moment = new ReadOnlyDoubleWrapper();
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper anyFinding = new ReadOnlyBooleanWrapper();
  private final DoubleProperty speedPower = new SimpleDoubleProperty(0.3);
  private final ReadOnlyStringWrapper speedText = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.STEPS);
  private @Nullable Timeline shown;
  private @Nullable Playback playback;
  private IntConsumer onStepChosen = _ -> {};

  /// Takes the window's texts.
  public PlaybackViewModel(ResourceBundle text) {
    this.text = text;
    speedPower.subscribe(this::tellSpeed);
    measure.subscribe(this::tellSpeed);
    tellSpeed();
  }

  /// Another run is shown at its end. Of a run that grows the moment stays that is being looked at,
  /// unless that is its end.
  public void show(Timeline timeline) {
    Playback next = new Playback(timeline);
    if (playback != null && timeline.isMoreOf(shown) && !playback.isAtEnd()) {
      next.goOnFrom(playback);
    }
    shown = timeline;
    playback = next;
    anyFinding.set(timeline.findings().isAny());
    tell();
  }

  /// How many steps have been taken; a fraction is on the way to the next.
  public ReadOnlyDoubleProperty momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty anyFindingProperty() {
    return anyFinding.getReadOnlyProperty();
  }

  /// The speed as a power of ten: -1 for a tenth, 2 for a hundred times.
  public DoubleProperty speedPowerProperty() {
    return speedPower;
  }

  public ReadOnlyStringProperty speedTextProperty() {
    return speedText.getReadOnlyProperty();
  }

  public ObjectProperty<Measure> measureProperty() {
    return measure;
  }

  /// Is told the row of the step that a jump ended on, or [Trace#NO_ROW] when on none.
  public void setOnStepChosen(IntConsumer listener) {
    onStepChosen = listener;
  }

  private void tellSpeed() {
    String key = measure.get() == Measure.STEPS ? "speed.steps" : "speed.time";
    String number = speed() < 10 ? "%.1f" : "%.0f";
    speedText.set(text.getString(key).formatted(String.format(Locale.ROOT, number, speed())));
  }

  private double speed() {
    return Math.clamp(Math.pow(10, speedPower.get()), Playback.SLOWEST, Playback.FASTEST);
  }

  /// Plays or pauses.
  public void toggle() {
    if (playback == null) {
      return;
    }
    if (playback.isPlaying()) {
      playback.pause();
    } else {
      playback.play();
      onStepChosen.accept(Trace.NO_ROW);
    }
    tell();
  }

  public void stepForward() {
    jump(Playback::stepForward);
  }

  public void stepBack() {
    jump(Playback::stepBack);
  }

  public void goToBegin() {
    jump(Playback::goToBegin);
  }

  public void goToEnd() {
    jump(Playback::goToEnd);
  }

  public void nextFinding() {
    jump(Playback::nextFinding);
  }

  public void previousFinding() {
    jump(Playback::previousFinding);
  }

  private void jump(Consumer<Playback> move) {
    if (playback != null) {
      move.accept(playback);
      tell();
      onStepChosen.accept((int) moment.get() - 1);
    }
  }

  /// Shows another moment, and pauses.
  public void goTo(double other) {
    if (playback != null) {
      playback.goTo(other);
      tell();
    }
  }

  /// Lets time pass, in seconds.
  public void advance(double seconds) {
    if (playback != null && playback.isPlaying()) {
      playback.advance(seconds, speed(), measure.get());
      tell();
    }
  }

  private void tell() {
    if (playback != null) {
      moment.set(playback.moment());
      playing.set(playback.isPlaying());
    }
  }
}

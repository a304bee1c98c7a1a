package org.interleave.ui.run;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.interleave.scenario.Counter;
import org.interleave.scenario.DurationText;
import org.interleave.scenario.Settings;
import org.interleave.scenario.StepLimit;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/// What is to be run, whether it may be, and how far it has come.
public final class RunBarViewModel {

  private final LiveRuns runs;
  private final IntegerProperty threads = new SimpleIntegerProperty(Settings.FIRST.threads());
  private final IntegerProperty iterations = new SimpleIntegerProperty(Settings.FIRST.iterations());
  private final StringProperty sleep =
      new SimpleStringProperty(DurationText.of(Settings.FIRST.sleep()));
  private final BooleanProperty lock = new SimpleBooleanProperty(Settings.FIRST.lock());
  private final ObjectProperty<ThreadKind> threadKind =
      new SimpleObjectProperty<>(Settings.FIRST.threadKind());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private long expectedSteps = 1;
  private @Nullable Settings settings = Settings.FIRST;
  private Consumer<Timeline> onTimeline = _ -> {};
  private Consumer<Throwable> onFailure = _ -> {};

  /// Takes the executor that carries tasks out on the window's thread, one after the other.
  public RunBarViewModel(Executor windowThread) {
    runs = new LiveRuns(windowThread);
    threads.subscribe(this::check);
    iterations.subscribe(this::check);
    sleep.subscribe(this::check);
    lock.subscribe(this::check);
    threadKind.subscribe(this::check);
  }

  public IntegerProperty threadsProperty() {
    return threads;
  }

  public IntegerProperty iterationsProperty() {
    return iterations;
  }

  /// As typed, with its unit.
  public StringProperty sleepProperty() {
    return sleep;
  }

  public BooleanProperty lockProperty() {
    return lock;
  }

  public ObjectProperty<ThreadKind> threadKindProperty() {
    return threadKind;
  }

  /// Why this cannot be run, in one sentence; empty when it can.
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// The share of the steps that have been taken, from 0 to 1.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Is told what has happened, several times while a long run goes on, and when it has ended.
  public void setOnTimeline(Consumer<Timeline> listener) {
    onTimeline = listener;
  }

  /// Is told why a run failed.
  public void setOnFailure(Consumer<Throwable> listener) {
    onFailure = listener;
  }

  private void check() {
    try {
      Duration pause = DurationText.parse(sleep.get());
      Settings wanted =
          new Settings(threads.get(), iterations.get(), pause, lock.get(), threadKind.get());
      String tooLarge = StepLimit.refusal(wanted).orElse("");
      settings = tooLarge.isEmpty() ? wanted : null;
      refusal.set(tooLarge);
    } catch (IllegalArgumentException e) {
      settings = null;
      refusal.set(e.getMessage());
    }
  }

  /// Starts a run, unless one is on or this one cannot be.
  public void run() {
    Settings wanted = settings;
    if (running.get() || wanted == null) {
      return;
    }
    expectedSteps = Counter.steps(wanted);
    progress.set(0);
    running.set(true);
    try {
      runs.start(wanted, this::hear);
    } catch (RuntimeException | OutOfMemoryError e) {
      running.set(false);
      onFailure.accept(e);
    }
  }

  private void hear(LiveRuns.News news) {
    progress.set(Math.min(1, (double) news.steps() / expectedSteps));
    if (news.ended()) {
      running.set(false);
    }
    if (news.timeline() != null) {
      onTimeline.accept(news.timeline());
    }
    if (news.failure() != null) {
      onFailure.accept(news.failure());
    }
  }

  /// Stops the run that is on; what it has recorded so far is shown.
  public void cancel() {
    runs.cancel();
  }

  public void toggleLock() {
    if (!running.get()) {
      lock.set(!lock.get());
    }
  }
}

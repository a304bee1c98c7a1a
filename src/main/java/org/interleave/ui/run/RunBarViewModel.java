package org.interleave.ui.run;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.interleave.compiler.Compilation;
import org.interleave.listing.Constant;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.jspecify.annotations.Nullable;

/// What is to be run, whether it may be, and how far it has come.
public final class RunBarViewModel {

  private final LiveRuns runs;
  private final ConstantsViewModel constants;
  private final BooleanProperty lock = new SimpleBooleanProperty();
  private final ObjectProperty<ThreadKind> threadKind =
      new SimpleObjectProperty<>(ThreadKind.PLATFORM);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper lasting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper();
  private boolean isReplaced;
  private @Nullable RunInfo shown;
  private String listing = "";
  private Compilation compilation = new Compilation.Refused(List.of());
  private Consumer<Timeline> onTimeline = _ -> {};
  private Consumer<Throwable> onFailure = _ -> {};

  /// Takes the executor that carries tasks out on the window's thread, one after the other.
  public RunBarViewModel(ResourceBundle texts, Executor windowThread) {
    runs = new LiveRuns(windowThread);
    constants = new ConstantsViewModel(texts);
    constants.problemProperty().subscribe(this::check);
    lock.subscribe(this::compare);
    threadKind.subscribe(this::compare);
  }

  /// Gets ready to run a listing.
  ///
  /// @param name what the listing is called
  /// @param text the listing itself
  /// @param compiled what it compiles to
  public void prepare(String name, String text, Compilation compiled) {
    title.set(name);
    listing = text;
    compilation = compiled;
    if (compiled instanceof Compilation.Compiled it) {
      constants.show(Constant.in(it.statements()));
    }
    check();
  }

  private void check() {
    readable.set(compilation instanceof Compilation.Compiled);
    refusal.set(constants.problemProperty().get());
    compare();
  }

  /// What is shown is always a run that was; nothing that is changed afterwards changes it.
  private void compare() {
    RunInfo wanted = info();
    outdated.set(
        wanted != null
            && shown != null
            && !(wanted.settings().equals(shown.settings())
                && wanted.listing().equals(shown.listing())));
  }

  /// The listing's constants.
  public ConstantsViewModel constants() {
    return constants;
  }

  /// What the listing is called.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  public BooleanProperty lockProperty() {
    return lock;
  }

  public ObjectProperty<ThreadKind> threadKindProperty() {
    return threadKind;
  }

  /// Whether the listing has no mistakes, so that there is something to be run and set.
  public ReadOnlyBooleanProperty readableProperty() {
    return readable.getReadOnlyProperty();
  }

  /// What is wrong with the settings, in one sentence; empty when nothing is.
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /// Whether the settings or the listing are others than those of the run that is shown, and could
  /// be run.
  public ReadOnlyBooleanProperty outdatedProperty() {
    return outdated.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Whether a run is on that takes longer than a moment, so that it is worth telling.
  public ReadOnlyBooleanProperty lastingProperty() {
    return lasting.getReadOnlyProperty();
  }

  /// How many steps the run has taken so far.
  public ReadOnlyLongProperty stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /// Is told what has happened, several times while a long run goes on, and when it has ended.
  public void setOnTimeline(Consumer<Timeline> listener) {
    onTimeline = listener;
  }

  /// Is told why a run failed.
  public void setOnFailure(Consumer<Throwable> listener) {
    onFailure = listener;
  }

  private @Nullable RunInfo info() {
    return refusal.get().isEmpty() && compilation instanceof Compilation.Compiled compiled
        ? RunInfo.of(
            Experiment.of(title.get(), listing, lock.get(), compiled), lock.get(), threadKind.get())
        : null;
  }

  /// Starts a run, unless one is on or this one cannot be.
  public void run() {
    RunInfo wanted = info();
    if (running.get() || wanted == null) {
      return;
    }
    steps.set(0);
    running.set(true);
    try {
      runs.start(wanted, this::hear);
    } catch (RuntimeException | OutOfMemoryError e) {
      running.set(false);
      onFailure.accept(e);
    }
  }

  /// Runs what has been prepared now in place of the run that is on, which is not shown any more.
  public void runInstead() {
    if (running.get()) {
      isReplaced = true;
      cancel();
    } else {
      run();
    }
  }

  private void hear(LiveRuns.News news) {
    steps.set(news.steps());
    lasting.set(!news.ended());
    if (news.ended()) {
      running.set(false);
    }
    if (isReplaced) {
      replace(news);
    } else {
      show(news);
    }
  }

  private void replace(LiveRuns.News news) {
    if (news.ended()) {
      isReplaced = false;
      run();
    }
  }

  private void show(LiveRuns.News news) {
    if (news.timeline() != null) {
      shown = news.timeline().trace().info();
      compare();
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

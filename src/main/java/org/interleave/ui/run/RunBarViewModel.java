package org.interleave.ui.run;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.interleave.compiler.Compilation;
import org.interleave.listing.Constant;
import org.interleave.scenario.Experiment;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.jspecify.annotations.Nullable;

/// What is to be run, whether it may be, and how far it has come.
public final class RunBarViewModel {

  /// What becomes of the run that is on.
  private enum Fate {
    SHOWN,
    /// Another one is shown by now.
    DROPPED,
    /// Another one is going to be started.
    REPLACED
  }

  private final WatchedRuns runs;
  private final ConstantsViewModel constants;
  private final BooleanProperty lock = new SimpleBooleanProperty();
  private final ModeViewModel mode;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper lasting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper();
  private Fate fate = Fate.SHOWN;
  private @Nullable RunInfo shown;
  private String listing = "";
  private Compilation compilation = new Compilation.Refused(List.of());
  private Consumer<Timeline> onTimeline = _ -> {};
  private Consumer<RunInfo> onByHand = _ -> {};
  private Consumer<Throwable> onFailure = _ -> {};

  /// Takes the executor that carries tasks out on the window's thread, one after the other.
  public RunBarViewModel(ResourceBundle texts, Executor windowThread) {
    runs = new WatchedRuns(windowThread);
    constants = new ConstantsViewModel(texts);
    mode = new ModeViewModel(texts);
    constants.problemProperty().subscribe(this::check);
    lock.subscribe(this::compare);
    mode.problemProperty().subscribe(this::check);
    mode.modeProperty().subscribe(this::check);
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
    String problem = constants.problemProperty().get();
    refusal.set(problem.isEmpty() ? mode.problemProperty().get() : problem);
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

  /// How it is to be carried out.
  public ModeViewModel mode() {
    return mode;
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

  /// Is told to begin a run in which somebody chooses step by step.
  public void setOnByHand(Consumer<RunInfo> listener) {
    onByHand = listener;
  }

  /// Is told why a run failed.
  public void setOnFailure(Consumer<Throwable> listener) {
    onFailure = listener;
  }

  private @Nullable RunInfo info() {
    return refusal.get().isEmpty() && compilation instanceof Compilation.Compiled compiled
        ? RunInfo.of(
            Experiment.of(title.get(), listing, lock.get(), compiled),
            lock.get(),
            mode.modeProperty().get())
        : null;
  }

  /// Starts a run, unless one is on or this one cannot be.
  public void run() {
    RunInfo wanted = info();
    if (running.get() || wanted == null) {
      return;
    }
    if (wanted.settings().mode() instanceof RunMode.ByHand) {
      onByHand.accept(wanted);
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

  /// Begins a run by hand, unless one is shown already, which goes on.
  void beginByHand() {
    if (shown == null || !(shown.settings().mode() instanceof RunMode.ByHand)) {
      run();
    }
  }

  /// Runs what has been prepared now in place of the run that is on, which is not shown any more.
  public void runInstead() {
    if (running.get()) {
      fate = Fate.REPLACED;
      cancel();
    } else {
      run();
    }
  }

  private void hear(WatchedRuns.News news) {
    steps.set(news.steps());
    lasting.set(!news.ended());
    if (news.ended()) {
      running.set(false);
    }
    Fate now = fate;
    if (news.ended()) {
      fate = Fate.SHOWN;
    }
    if (now == Fate.SHOWN) {
      show(news);
    } else if (now == Fate.REPLACED && news.ended()) {
      run();
    }
  }

  /// Takes note of the run that is shown, if it was not started here. One that is on is cancelled,
  /// and not shown any more. One that was replayed is not of any way that can be chosen here, and
  /// so leaves the choice as it is.
  public void takeNote(RunInfo info) {
    if (running.get()) {
      fate = Fate.DROPPED;
      cancel();
    }
    if (info.settings().mode() instanceof RunMode.Replay) {
      shown = info.in(mode.modeProperty().get());
    } else {
      shown = info;
      mode.wayProperty().set(ModeViewModel.Way.BY_HAND);
    }
    compare();
  }

  private void show(WatchedRuns.News news) {
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

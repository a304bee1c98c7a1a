package org.interleave.ui.endings;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.interleave.explore.Budget;
import org.interleave.run.RunFailedException;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Timeline;
import org.interleave.ui.background.Background;
import org.interleave.value.RefusalException;
import org.jspecify.annotations.Nullable;

/// How the listing can end. What takes long is found out in the background.
public final class EndingsViewModel {

  private final ResourceBundle texts;
  private final Supplier<Budget> budget;
  private final Background search;
  private final Background opening;
  private final CounterCheck counter;
  private final LiveTimes times = new LiveTimes();
  private final ObjectProperty<ThreadKind> threadKind =
      new SimpleObjectProperty<>(ThreadKind.PLATFORM);
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
  private @Nullable Experiment experiment;
  private Optional<Scenario> scenario = Optional.empty();
  private @Nullable Results results;
  private boolean areAllShown;

  /// How far what is being found out has come, or empty.
  private String reached = "";

  /// What went wrong the last time, or was broken off; empty when nothing was.
  private String failure = "";

  private Consumer<Timeline> onTimeline = _ -> {};
  private Consumer<Throwable> onFailure = _ -> {};

  /// Takes the window's texts, and the executor that carries tasks out on the window's thread.
  public EndingsViewModel(ResourceBundle texts, Executor windowThread) {
    this(texts, windowThread, Budget::ofMemory);
  }

  /// @param budget how much a search may take
  EndingsViewModel(ResourceBundle texts, Executor windowThread, Supplier<Budget> budget) {
    this.texts = texts;
    this.budget = budget;
    search = new Background(windowThread, "endings-search");
    opening = new Background(windowThread, "endings-run");
    counter = new CounterCheck(windowThread);
    times.typedProperty().subscribe(this::judge);
  }

  /// Whether the panel can be seen.
  public BooleanProperty shownProperty() {
    return counter.shownProperty();
  }

  /// On which of Java's threads live runs are.
  public ObjectProperty<ThreadKind> threadKindProperty() {
    return threadKind;
  }

  LiveTimes times() {
    return times;
  }

  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Whether something is being found out.
  ReadOnlyBooleanProperty busyProperty() {
    return search.busyProperty();
  }

  /// How far it has come.
  ReadOnlyStringProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What is wrong, in a sentence; empty when nothing is.
  ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// What there is to know of the rows; empty when there are none.
  ReadOnlyStringProperty captionProperty() {
    return caption.getReadOnlyProperty();
  }

  /// Whether there is a listing without mistakes.
  ReadOnlyBooleanProperty readableProperty() {
    return readable.getReadOnlyProperty();
  }

  /// Whether threads only count, so that it is known how low they can get.
  ReadOnlyBooleanProperty counterProperty() {
    return counter.counterProperty();
  }

  /// Whether every order has been explored, so that a sample would tell nothing.
  ReadOnlyBooleanProperty completeProperty() {
    return complete.getReadOnlyProperty();
  }

  /// Whether the results are those of an earlier listing.
  ReadOnlyBooleanProperty outdatedProperty() {
    return outdated.getReadOnlyProperty();
  }

  /// Is told a run that is to be seen.
  public void setOnTimeline(Consumer<Timeline> listener) {
    onTimeline = listener;
  }

  /// Is told of failures that should not have happened.
  public void setOnFailure(Consumer<Throwable> listener) {
    onFailure = listener;
  }

  /// Gets ready to explore a listing.
  ///
  /// @param next null while the listing has mistakes
  /// @param from where the listing may have come from
  public void prepare(@Nullable Experiment next, Optional<Scenario> from) {
    boolean isOther = next == null || experiment == null || !isSame(next, experiment);
    experiment = next;
    scenario = from;
    readable.set(next != null);
    if (isOther) {
      search.cancel();
      failure = "";
      if (next != null && results != null && !next.title().equals(results.experiment().title())) {
        show(null);
      }
      counter.prepare(next);
    }
    judge();
  }

  private static boolean isSame(Experiment one, Experiment other) {
    return one.listing().equals(other.listing()) && one.title().equals(other.title());
  }

  private void judge() {
    outdated.set(results != null && (experiment == null || !results.areOf(experiment)));
    complete.set(results != null && !outdated.get() && results.isComplete());
    if (!failure.isEmpty()) {
      notice.set(failure);
    } else if (times.number().isEmpty()) {
      notice.set(say("endings.times.wrong", times.typedProperty().get()));
    } else {
      notice.set(outdated.get() ? say("endings.outdated") : "");
    }
  }

  private String say(String key, Object... values) {
    return texts.getString(key).formatted(values);
  }

  /// Explores every order of the listing's steps.
  void explore() {
    Budget most = budget.get();
    study("endings.progress.exploring", study -> study.explore(most));
  }

  /// Takes samples where not every order has been explored.
  void sample() {
    study("endings.progress.sampling", Study::sample);
  }

  /// Runs the listing live, as often as is typed.
  void runLive() {
    ThreadKind kind = threadKind.get();
    times
        .number()
        .ifPresent(
            number -> study("endings.progress.running", study -> study.runLive(kind, number)));
  }

  /// @param key of what is told before there is any progress
  private void study(String key, Consumer<Study> question) {
    Experiment now = experiment;
    if (now == null) {
      return;
    }
    Results known = results != null && results.areOf(now) ? results : Results.none(now);
    Optional<Scenario> from = scenario;
    Study.Listeners listeners = new Study.Listeners(this::show, this::come);
    progress.set(say(key));
    reached = "";
    areAllShown = false;
    failure = "";
    judge();
    search.start(
        teller -> question.accept(new Study(known, teller, texts, listeners).expect(from)),
        this::fail);
  }

  /// Lets go of what is being found out.
  public void cancel() {
    if (search.busyProperty().get()) {
      search.cancel();
      failure = reached.isEmpty() ? "" : say("endings.cancelled", reached);
      judge();
    }
  }

  private void come(String far) {
    reached = far;
    progress.set(far);
  }

  private void show(@Nullable Results now) {
    results = now;
    rows.set(now == null ? List.of() : ResultRows.of(now, areAllShown, texts));
    caption.set(Caption.of(rows.get(), texts));
    judge();
  }

  /// Shows a run that comes to an ending, if it is known how; or the rows that have been left out.
  void open(Row row) {
    switch (row) {
      case Row.Item item when item.way().isPresent() -> open(item.way().get()::timeline);
      case Row.Item item when !item.bars().isEmpty() -> {
        failure = say("endings.noRun");
        judge();
      }
      case Row.More _ -> {
        areAllShown = true;
        show(results);
      }
      case Row.Item _, Row.Headline _, Row.Sentence _ -> {}
    }
  }

  /// Shows a run in which threads that only count get as low as they can.
  void openLowest() {
    Experiment now = experiment;
    if (now != null) {
      open(() -> CounterCheck.lowest(now));
    }
  }

  private void open(Supplier<Timeline> run) {
    failure = "";
    judge();
    opening.start(
        teller -> {
          Timeline timeline = run.get();
          teller.tell(() -> onTimeline.accept(timeline));
        },
        this::fail);
  }

  private void fail(Throwable reason) {
    boolean isForeseen = reason instanceof RunFailedException run && run.isForeseen();
    if (reason instanceof OutOfMemoryError) {
      failure = say("endings.memory");
    } else if (isForeseen || reason instanceof RefusalException) {
      failure = String.valueOf(reason.getMessage());
    } else {
      onFailure.accept(reason);
    }
    judge();
  }
}

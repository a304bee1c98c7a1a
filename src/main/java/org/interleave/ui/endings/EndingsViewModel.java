package org.interleave.ui.endings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.interleave.explore.Budget;
import org.interleave.explore.LowestCount;
import org.interleave.run.RunFailedException;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.ui.background.Background;
import org.interleave.value.RefusalException;
import org.jspecify.annotations.Nullable;

/// How the listing can end. What takes long is found out in the background.
public final class EndingsViewModel {

  private static final int MOST_TIMES = 10_000;

  private final ResourceBundle texts;
  private final Supplier<Budget> budget;
  private final Background search;
  private final Background opening;
  private final Background check;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final StringProperty times = new SimpleStringProperty("1000");
  private final ObjectProperty<ThreadKind> threadKind =
      new SimpleObjectProperty<>(ThreadKind.PLATFORM);
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper countable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper counter = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper cutShort = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
  private @Nullable Experiment experiment;
  private Optional<Scenario> scenario = Optional.empty();
  private @Nullable Results results;
  private String failure = "";

  /// The listing that has been looked at for whether its threads only count.
  private String checked = "";

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
    check = new Background(windowThread, "endings-check");
    shown.subscribe(this::check);
    times.subscribe(this::judge);
  }

  /// Whether the panel can be seen.
  public BooleanProperty shownProperty() {
    return shown;
  }

  /// On which of Java's threads live runs are.
  public ObjectProperty<ThreadKind> threadKindProperty() {
    return threadKind;
  }

  /// How many live runs there are to be, as it stands in the field.
  StringProperty timesProperty() {
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

  /// Whether there is a listing without mistakes.
  ReadOnlyBooleanProperty readableProperty() {
    return readable.getReadOnlyProperty();
  }

  /// Whether it is known how many live runs there are to be.
  ReadOnlyBooleanProperty countableProperty() {
    return countable.getReadOnlyProperty();
  }

  /// Whether threads only count, so that it is known how low they can get.
  ReadOnlyBooleanProperty counterProperty() {
    return counter.getReadOnlyProperty();
  }

  /// Whether a search has been given up that a sample can be taken in place of.
  ReadOnlyBooleanProperty cutShortProperty() {
    return cutShort.getReadOnlyProperty();
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
      check();
    }
    judge();
  }

  private static boolean isSame(Experiment one, Experiment other) {
    return one.listing().equals(other.listing()) && one.title().equals(other.title());
  }

  private void check() {
    Experiment now = experiment;
    String listing = now == null ? "" : now.listing();
    if (listing.equals(checked)) {
      return;
    }
    counter.set(false);
    checked = "";
    check.cancel();
    if (shown.get() && now != null) {
      checked = listing;
      check.start(
          teller -> {
            boolean isCounter = LowestCount.choices(withoutLock(now)).isPresent();
            teller.tell(() -> counter.set(isCounter));
          },
          _ -> {});
    }
  }

  private static RunInfo withoutLock(Experiment experiment) {
    return RunInfo.of(experiment, false, new RunMode.Replay());
  }

  private void judge() {
    countable.set(times().isPresent());
    outdated.set(results != null && (experiment == null || !results.areOf(experiment)));
    if (!failure.isEmpty()) {
      notice.set(failure);
    } else if (!countable.get()) {
      notice.set(texts.getString("endings.times.wrong").formatted(times.get()));
    } else {
      notice.set(outdated.get() ? texts.getString("endings.outdated") : "");
    }
    cutShort.set(results != null && !outdated.get() && results.isAnyCutShort());
  }

  private OptionalInt times() {
    String typed = times.get().strip();
    int number = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    return number >= 1 && number <= MOST_TIMES ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /// Explores every order of the listing's steps.
  void explore() {
    Budget most = budget.get();
    study(study -> study.explore(most));
  }

  /// Takes samples where a search has been given up.
  void sample() {
    study(Study::sample);
  }

  /// Runs the listing live, as often as is typed.
  void runLive() {
    ThreadKind kind = threadKind.get();
    times().ifPresent(number -> study(study -> study.runLive(kind, number)));
  }

  private void study(Consumer<Study> question) {
    Experiment now = experiment;
    if (now == null) {
      return;
    }
    Results known = results != null && results.areOf(now) ? results : Results.none(now);
    Optional<Scenario> from = scenario;
    Study.Listeners listeners = new Study.Listeners(this::show, progress::set);
    progress.set(texts.getString("endings.progress"));
    failure = "";
    judge();
    search.start(
        teller -> question.accept(new Study(known, teller, texts, listeners).judge(from)),
        this::fail);
  }

  /// Lets go of what is being found out.
  public void cancel() {
    search.cancel();
  }

  private void show(@Nullable Results now) {
    results = now;
    rows.set(now == null ? List.of() : ResultRows.of(now, texts));
    judge();
  }

  /// Shows a run that comes to an ending, if it is known how.
  void open(Row row) {
    if (row instanceof Row.Item item) {
      item.way().ifPresent(way -> open(way::timeline));
    }
  }

  /// Shows a run in which threads that only count get as low as they can.
  void openLowest() {
    Experiment now = experiment;
    if (now != null) {
      RunInfo info = withoutLock(now);
      open(() -> Way.timeline(info, LowestCount.choices(info).orElseThrow()));
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
      failure = texts.getString("endings.memory");
    } else if (isForeseen || reason instanceof RefusalException) {
      failure = String.valueOf(reason.getMessage());
    } else {
      onFailure.accept(reason);
    }
    judge();
  }
}

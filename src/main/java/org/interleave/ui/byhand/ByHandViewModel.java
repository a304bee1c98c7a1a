package org.interleave.ui.byhand;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.interleave.analysis.Standstill;
import org.interleave.run.HandRun;
import org.interleave.run.Offer;
import org.interleave.run.RefusedChoice;
import org.interleave.run.Retry;
import org.interleave.run.Swap;
import org.interleave.timeline.Comparison;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// The run that is chosen step by step, if there is one, and what may be chosen at the moment that
/// is showing.
public final class ByHandViewModel {

  /// Stands for a thread where there is none.
  static final int NO_THREAD = -1;

  private final ResourceBundle text;
  private final IntegerProperty hinted = new SimpleIntegerProperty(NO_THREAD);
  private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Choice>> choices =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final BooleanProperty outdated = new SimpleBooleanProperty();
  private final ObjectProperty<Stride> stride = new SimpleObjectProperty<>(Stride.STEP);
  private @Nullable HandRun run;
  private @Nullable Timeline timeline;

  /// The runs that this one came from, and the choices of the last one that a lock refused.
  private final OtherFutures others = new OtherFutures();

  private List<RefusedChoice> refused = List.of();

  /// How the run has ended, and who waits for whom for ever, in words; empty where it is not so.
  private String ending = "";

  private String circle = "";
  private ObjIntConsumer<Timeline> onTimeline = (_, _) -> {};
  private BiConsumer<HandRun, Timeline> onMoment = (_, _) -> {};
  private Consumer<String> onObstacle = _ -> {};
  private Consumer<Throwable> onFailure = _ -> {};

  /// Takes the window's texts.
  public ByHandViewModel(ResourceBundle text) {
    this.text = text;
    outdated.subscribe(this::tellNote);
  }

  /// Whether the run that is shown is chosen step by step.
  public ReadOnlyBooleanProperty activeProperty() {
    return active.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// What there is to say of the choices: how the run has ended, that some threads can never go on,
  /// or that the choices do not know what was changed. Mostly empty.
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /// Whether the settings or the listing are others by now than those of the run.
  public BooleanProperty outdatedProperty() {
    return outdated;
  }

  /// The thread that a hint advises to choose, or [#NO_THREAD].
  public IntegerProperty hintedProperty() {
    return hinted;
  }

  /// How far a thread goes that is chosen.
  public ObjectProperty<Stride> strideProperty() {
    return stride;
  }

  /// Is told the run as it is after each choice, and how many of its steps have been taken.
  public void setOnTimeline(ObjIntConsumer<Timeline> listener) {
    onTimeline = listener;
  }

  /// Is told how the run stands, after each choice and at each moment that is shown.
  public void setOnMoment(BiConsumer<HandRun, Timeline> listener) {
    onMoment = listener;
  }

  /// Is told why a step could not be moved, or not further.
  public void setOnObstacle(Consumer<String> listener) {
    onObstacle = listener;
  }

  /// Is told why a run could not go on.
  public void setOnFailure(Consumer<Throwable> listener) {
    onFailure = listener;
  }

  /// Begins a run before its first step. One of the same that was chosen until now stays in sight.
  public void begin(RunInfo info) {
    attempt(() -> use(HandRun.of(info), former(info), List.of()));
  }

  private @Nullable Timeline former(RunInfo info) {
    if (timeline == null || !isSame(timeline.trace().info(), info)) {
      others.clear();
      return null;
    }
    return timeline.end() == 0 ? null : timeline;
  }

  private static boolean isSame(RunInfo one, RunInfo other) {
    return one.listing().equals(other.listing())
        && one.settings().lock() == other.settings().lock();
  }

  /// Goes on by hand from a moment of another run.
  ///
  /// @param steps how many of its steps have been taken
  public void takeOver(Timeline shown, int steps) {
    attempt(() -> use(HandRun.takingOver(shown.trace(), steps), shown, List.of()));
  }

  /// Whether there is a run to go back to.
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return others.anyProperty();
  }

  /// Goes on with the run that this one came from, which takes its place in sight.
  public void goBack() {
    if (timeline != null && canGoBackProperty().get()) {
      Timeline back = others.exchange(timeline);
      Trace trace = back.trace();
      attempt(() -> use(HandRun.takingOver(trace, trace.size()), null, List.of()));
    }
  }

  /// Tries the choices of a run again with the lock on.
  public void retryWithLock(Timeline shown) {
    attempt(
        () -> {
          Retry retry = Retry.withLock(shown.trace());
          use(retry.run(), shown, retry.refused());
        });
  }

  /// Moves a step of a run to another place, as far as it can be moved there.
  ///
  /// @param to the row that it is to take the place of
  public void move(Timeline shown, int row, int to) {
    attempt(
        () -> {
          Trace trace = shown.trace();
          HandRun moved = run == null ? HandRun.takingOver(trace, trace.size()) : run;
          Mover mover = new Mover(moved, row);
          mover.moveTo(to);
          if (mover.hasMoved()) {
            use(mover.run(), shown, List.of());
          }
          mover.obstacle().ifPresent(it -> onObstacle.accept(sentence(it, trace)));
        });
  }

  private String sentence(Swap.Impossible swap, Trace trace) {
    String name = trace.threadName(swap.thread());
    return text.getString("byhand.swap." + swap.reason().name()).formatted(name);
  }

  private void use(HandRun next, @Nullable Timeline from, List<RefusedChoice> notAllowed) {
    run = next;
    if (from != null) {
      others.add(from);
    }
    refused = notAllowed;
    tell(next, next.trace());
  }

  /// Takes note that another run is shown.
  public void show(Timeline shown) {
    if (timeline == null || shown.trace() != timeline.trace()) {
      run = null;
      timeline = null;
      others.clear();
      active.set(false);
      choices.set(List.of());
    }
  }

  /// Takes note of the moment that is showing.
  public void goTo(int steps) {
    if (run != null && run.steps() != steps) {
      run.goToStep(steps);
      offer();
    }
  }

  /// Lets a thread go on, as far as is chosen.
  public void choose(int thread) {
    choose(thread, stride.get());
  }

  /// Lets a thread go on so far, if it can.
  public void choose(int thread, Stride far) {
    HandRun chosen = run;
    if (chosen == null) {
      return;
    }
    Optional<Choice> offered =
        choices.get().stream().filter(it -> it.thread() == thread).findFirst();
    if (offered.filter(Choice::isPossible).isEmpty()) {
      onObstacle.accept(offered.map(Choice::whole).orElseGet(() -> absence(chosen, thread)));
      return;
    }
    Timeline undone = timeline != null && chosen.steps() < timeline.end() ? timeline : null;
    attempt(
        () -> {
          switch (far) {
            case STEP -> chosen.choose(thread);
            case LINE -> chosen.chooseLine(thread);
            case ROUND -> chosen.chooseRound(thread);
          }
        });
    Trace now = chosen.trace();
    if (undone != null && isForgotten(undone, now)) {
      others.add(undone);
      refused = List.of();
    }
    tell(chosen, now);
  }

  /// Whether what had been undone is not done again: it stays in sight as the run that this one
  /// parts from.
  private static boolean isForgotten(Timeline undone, Trace now) {
    int parted = Comparison.between(undone, now, List.of()).parted();
    return parted < Math.min(undone.end(), now.size());
  }

  /// Why a thread offers nothing.
  private String absence(HandRun asked, int thread) {
    if (asked.outcome() != Outcome.RUNNING || timeline == null) {
      return note.get();
    }
    Trace trace = timeline.trace();
    return thread < trace.threads()
        ? text.getString("byhand.absent").formatted(trace.threadName(thread))
        : text.getString("byhand.unknown").formatted(thread);
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      onFailure.accept(e);
    }
  }

  private void tell(HandRun told, Trace trace) {
    Timeline shown = compared(trace);
    timeline = shown;
    active.set(true);
    onTimeline.accept(shown, told.steps());
    offer();
  }

  private Timeline compared(Trace trace) {
    Timeline next = new Timeline(trace);
    return others
        .last()
        .map(it -> next.comparedWith(Comparison.between(it, trace, refused)))
        .orElse(next);
  }

  private void offer() {
    if (run != null && timeline != null) {
      List<Offer> offers = run.offers();
      choices.set(new ChoiceText(text, timeline).of(run, offers));
      ending = text.getString("byhand." + run.outcome().name());
      circle = circle(offers, timeline, run.steps());
      tellNote();
      onMoment.accept(run, timeline);
    }
  }

  private static String circle(List<Offer> offers, Timeline shown, int taken) {
    Set<Integer> waiting =
        offers.stream()
            .filter(Offer.Wait.class::isInstance)
            .map(Offer::thread)
            .collect(Collectors.toSet());
    return Standstill.circle(shown.findings(), taken, waiting).orElse("");
  }

  private void tellNote() {
    note.set(
        Stream.of(ending, circle, outdated.get() ? text.getString("byhand.outdated") : "")
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("\n")));
  }
}

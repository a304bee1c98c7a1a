package org.interleave.ui.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.interleave.analysis.LostUpdates;
import org.interleave.analysis.RunWords;
import org.interleave.analysis.Story;
import org.interleave.analysis.Summary;
import org.interleave.run.RefusedChoice;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Tells the selected step, or else the one that was taken last, and the ledger of the moment.
public final class StoryViewModel {

  private final ResourceBundle text;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<LedgerText> ledger =
      new ReadOnlyObjectWrapper<>(LedgerText.NOTHING);
  private final ReadOnlyStringWrapper run = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper aboutTrouble = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper(Trace.NO_ROW);
  private final ReadOnlyIntegerWrapper culprit = new ReadOnlyIntegerWrapper(Trace.NO_ROW);
  private @Nullable Timeline timeline;
  private IntConsumer onStepChosen = _ -> {};

  /// Takes the window's texts.
  public StoryViewModel(ResourceBundle text) {
    this.text = text;
  }

  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// How the variable in focus stands at the moment.
  public ReadOnlyObjectProperty<LedgerText> ledgerProperty() {
    return ledger.getReadOnlyProperty();
  }

  /// What was run, how long it took, and how many steps.
  public ReadOnlyStringProperty runProperty() {
    return run.getReadOnlyProperty();
  }

  /// Whether something goes wrong in the step: an update is lost, say.
  public ReadOnlyBooleanProperty aboutTroubleProperty() {
    return aboutTrouble.getReadOnlyProperty();
  }

  /// The row of the read that the told write was computed from, or [Trace#NO_ROW].
  public ReadOnlyIntegerProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  /// The row of the write that erased the told one, or [Trace#NO_ROW].
  public ReadOnlyIntegerProperty culpritProperty() {
    return culprit.getReadOnlyProperty();
  }

  /// Is told which step the viewer wants to see.
  public void setOnStepChosen(IntConsumer listener) {
    onStepChosen = listener;
  }

  public void showRead() {
    onStepChosen.accept(read.get());
  }

  public void showCulprit() {
    onStepChosen.accept(culprit.get());
  }

  /// Tells of another run from now on.
  public void show(Timeline shown) {
    timeline = shown;
    run.set(describe(shown));
  }

  /// What came of the run, if not what should have, and how long it took.
  private String describe(Timeline shown) {
    return Stream.concat(
            Summary.troubles(shown.findings()).stream(), Stream.of(length(shown.trace())))
        .collect(Collectors.joining("  \u00B7  "));
  }

  private String length(Trace trace) {
    String key =
        switch (trace.outcome()) {
          case RUNNING -> "run.running";
          case FINISHED -> "run.finished";
          case LIMIT -> "run.limit";
          case STUCK -> "run.stuck";
          case CANCELLED -> "run.cancelled";
        };
    String time = trace.outcome() == Outcome.FINISHED ? RunWords.took(trace) : RunWords.time(trace);
    return String.format(Locale.ROOT, text.getString(key), RunWords.how(trace), time, trace.size());
  }

  /// Tells a step and a moment.
  ///
  /// @param selected the row of the selected step, or [Trace#NO_ROW] for the one taken last
  public void tell(int selected, double moment) {
    if (timeline == null) {
      return;
    }
    boolean isOnlyOne = timeline.values().size() == 1;
    ledger.set(
        timeline
            .focus()
            .map(updates -> LedgerText.of(updates, (int) moment, isOnlyOne))
            .orElse(LedgerText.NOTHING));
    int row = selected == Trace.NO_ROW ? (int) moment - 1 : selected;
    if (timeline.end() == 0 && timeline.trace().outcome() != Outcome.RUNNING) {
      tellNoStep("story.none.title", "story.none.sentence");
    } else if (row < 0 || row >= timeline.end()) {
      boolean isByHand = timeline.trace().info().settings().mode() instanceof RunMode.ByHand;
      tellNoStep(
          "story.begin.title", isByHand ? "story.begin.hand.sentence" : "story.begin.sentence");
    } else {
      tellStep(timeline, row);
    }
  }

  /// Tells why a lock refused choices of the run that this one came from.
  ///
  /// @param choices at least one, all of one thread
  public void tellRefused(List<RefusedChoice> choices) {
    if (timeline != null) {
      String name = timeline.trace().threadName(choices.getFirst().thread());
      tellNothing(
          text.getString("story.refused.title").formatted(name),
          String.join(" ", timeline.refusals(choices)));
    }
  }

  private void tellNoStep(String titleKey, String sentenceKey) {
    tellNothing(text.getString(titleKey), text.getString(sentenceKey));
  }

  private void tellNothing(String heading, String told) {
    title.set(heading);
    sentence.set(told);
    aboutTrouble.set(false);
    read.set(Trace.NO_ROW);
    culprit.set(Trace.NO_ROW);
  }

  private void tellStep(Timeline shown, int row) {
    Story told = shown.story();
    Optional<LostUpdates> updates =
        shown.findings().updatesOf(row).filter(_ -> shown.trace().kind(row) == StepKind.WRITE);
    title.set(told.title(row));
    sentence.set(told.sentence(row));
    aboutTrouble.set(told.isAboutTrouble(row));
    read.set(updates.map(it -> it.source(row)).orElse(Trace.NO_ROW));
    culprit.set(
        updates.filter(it -> it.isLost(row)).map(it -> it.culprit(row)).orElse(Trace.NO_ROW));
  }
}

package org.interleave.ui.story;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LostUpdates;
import org.interleave.analysis.Story;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Timeline;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Tells the selected step, or else the one that was taken last, and the ledger of the moment.
public final class StoryViewModel {

  private final ResourceBundle text;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper expected = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper actual = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper lost = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper run = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper aboutLoss = new ReadOnlyBooleanWrapper();
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

  public ReadOnlyStringProperty expectedProperty() {
    return expected.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty actualProperty() {
    return actual.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty lostProperty() {
    return lost.getReadOnlyProperty();
  }

  /// What was run, how long it took, and how many steps.
  public ReadOnlyStringProperty runProperty() {
    return run.getReadOnlyProperty();
  }

  /// Whether the step lost an update, or is a lost update itself.
  public ReadOnlyBooleanProperty aboutLossProperty() {
    return aboutLoss.getReadOnlyProperty();
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
    run.set(describe(shown.trace()));
  }

  private String describe(Trace trace) {
    int threads = trace.threads() - 1;
    String kind =
        text.getString(
            trace.info().settings().threadKind() == ThreadKind.VIRTUAL
                ? "run.virtual"
                : "run.platform");
    String key =
        switch (trace.outcome()) {
          case RUNNING -> "run.running";
          case FINISHED -> "run.finished";
          case CANCELLED, STUCK, LIMIT -> "run.cancelled";
        };
    return String.format(
        Locale.ROOT, text.getString(key), threads, kind, trace.elapsed() / 1e6, trace.size());
  }

  /// Tells a step and a moment.
  ///
  /// @param selected the row of the selected step, or [Trace#NO_ROW] for the one taken last
  public void tell(int selected, double moment) {
    if (timeline == null) {
      return;
    }
    Ledger ledger = timeline.updates().ledger((int) moment);
    expected.set(number(ledger.expected()));
    actual.set(number(ledger.actual()));
    lost.set(number(ledger.lost()));
    int row = selected == Trace.NO_ROW ? (int) moment - 1 : selected;
    if (row < 0 || row >= timeline.end()) {
      tellBegin();
    } else {
      tellStep(timeline, row);
    }
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private void tellBegin() {
    title.set(text.getString("story.begin.title"));
    sentence.set(text.getString("story.begin.sentence"));
    aboutLoss.set(false);
    read.set(Trace.NO_ROW);
    culprit.set(Trace.NO_ROW);
  }

  private void tellStep(Timeline shown, int row) {
    Story told = shown.story();
    LostUpdates updates = shown.updates();
    boolean isWrite = shown.trace().kind(row) == StepKind.WRITE;
    title.set(told.title(row));
    sentence.set(told.sentence(row));
    aboutLoss.set(isWrite && (updates.isLost(row) || updates.isStale(row)));
    read.set(isWrite ? updates.source(row) : Trace.NO_ROW);
    culprit.set(isWrite && updates.isLost(row) ? updates.culprit(row) : Trace.NO_ROW);
  }
}

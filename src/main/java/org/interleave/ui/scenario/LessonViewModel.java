package org.interleave.ui.scenario;

import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.interleave.scenario.Endings;
import org.interleave.scenario.Entry;
import org.interleave.scenario.Puzzle;
import org.interleave.scenario.Question;
import org.jspecify.annotations.Nullable;

/// What is told about a scenario: the answer to its question only after a guess. The guess is kept
/// until another scenario is told about.
public final class LessonViewModel {

  public static final int NO_GUESS = -1;

  private final ResourceBundle text;
  private final ReadOnlyObjectWrapper<@Nullable Entry> entry = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper guess = new ReadOnlyIntegerWrapper(NO_GUESS);
  private final ReadOnlyObjectWrapper<@Nullable Verdict> verdict = new ReadOnlyObjectWrapper<>();
  private final StringProperty puzzleGoal = new SimpleStringProperty("");
  private final StringProperty puzzleRecord = new SimpleStringProperty("");
  private final BooleanProperty unfolded = new SimpleBooleanProperty();
  private Entry.@Nullable Scenario told;
  private BiConsumer<Entry.Scenario, Puzzle> onPuzzle = (_, _) -> {};

  /// What is to be said about a guess.
  public record Verdict(boolean right, String text) {}

  /// Takes the window's texts.
  public LessonViewModel(ResourceBundle text) {
    this.text = text;
  }

  public ReadOnlyObjectProperty<@Nullable Entry> entryProperty() {
    return entry.getReadOnlyProperty();
  }

  /// The index of the choice that the learner takes for right, or [#NO_GUESS].
  public ReadOnlyIntegerProperty guessProperty() {
    return guess.getReadOnlyProperty();
  }

  /// Null until there is a guess.
  public ReadOnlyObjectProperty<@Nullable Verdict> verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /// Whether the endings can be seen, which give the answer away.
  public BooleanProperty unfoldedProperty() {
    return unfolded;
  }

  void show(@Nullable Entry shown) {
    if (shown == null) {
      begin(null);
    } else if (shown instanceof Entry.Scenario scenario && !scenario.equals(told)) {
      begin(scenario);
    }
    entry.set(shown);
  }

  private void begin(Entry.@Nullable Scenario scenario) {
    told = scenario;
    guess.set(NO_GUESS);
    verdict.set(null);
    unfolded.set(false);
  }

  /// Answers the question that is shown.
  public void guess(int choice) {
    if (entry.get() instanceof Entry.Scenario scenario) {
      scenario.lesson().question().ifPresent(question -> judge(question, choice));
    }
  }

  private void judge(Question question, int choice) {
    boolean right = choice == question.right();
    String said =
        right
            ? text.getString("lesson.right").formatted(question.answer())
            : text.getString("lesson.wrong")
                .formatted(question.choices().get(question.right()), question.answer());
    guess.set(choice);
    verdict.set(new Verdict(right, said));
    unfolded.set(true);
  }

  /// What the scenario's puzzle asks for, if it has one.
  public StringProperty puzzleGoalProperty() {
    return puzzleGoal;
  }

  /// Whether its puzzle has been solved, and how well.
  public StringProperty puzzleRecordProperty() {
    return puzzleRecord;
  }

  /// Is told which puzzle is taken up.
  public void setOnPuzzle(BiConsumer<Entry.Scenario, Puzzle> listener) {
    onPuzzle = listener;
  }

  void takeUp(Entry.Scenario scenario, Puzzle puzzle) {
    onPuzzle.accept(scenario, puzzle);
  }

  /// At which size endings hold.
  public String size(Endings endings) {
    String constants =
        endings.small().entrySet().stream()
            .map(it -> it.getKey() + " = " + it.getValue())
            .collect(Collectors.joining(", "));
    return constants.isEmpty()
        ? text.getString("lesson.size.listing")
        : text.getString("lesson.size").formatted(constants);
  }
}

package org.interleave.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.interleave.scenario.Endings;
import org.interleave.scenario.Entry;
import org.interleave.scenario.Lesson;
import org.interleave.scenario.Question;
import org.interleave.scenario.Source;
import org.interleave.ui.scenario.LessonViewModel.Verdict;
import org.junit.jupiter.api.Test;

class LessonViewModelTest {

  private static final Entry FAULTY = new Entry.Faulty("broken", "broken.py", List.of());

  private final LessonViewModel model =
      new LessonViewModel(ResourceBundle.getBundle("org.interleave.ui.Text"));

  private static Entry.Scenario scenario(String id, Optional<Question> question) {
    return new Entry.Scenario(
        id,
        new Lesson(id, "", question),
        new Source("pass\n", 0, true),
        new Endings(Map.of(), List.of()),
        Optional.empty());
  }

  private static Entry.Scenario asking(String id) {
    return scenario(id, Optional.of(new Question("Which?", List.of("one", "two"), 1, "So it is.")));
  }

  @Test
  void nothingIsGivenAwayBeforeAGuess() {
    model.show(asking("first"));

    assertThat(model.guessProperty().get()).isEqualTo(LessonViewModel.NO_GUESS);
    assertThat(model.verdictProperty().get()).isNull();
    assertThat(model.unfoldedProperty().get()).isFalse();
  }

  @Test
  void aRightGuessIsAnsweredAndTheEndingsUnfold() {
    model.show(asking("first"));
    model.guess(1);

    assertThat(model.verdictProperty().get()).isEqualTo(new Verdict(true, "✓ Right. So it is."));
    assertThat(model.unfoldedProperty().get()).isTrue();
  }

  @Test
  void aWrongGuessNamesTheRightChoice() {
    model.show(asking("first"));
    model.guess(0);

    assertThat(model.verdictProperty().get())
        .isEqualTo(new Verdict(false, "✗ No. The right answer is “two”. So it is."));
    assertThat(model.unfoldedProperty().get()).isTrue();
  }

  @Test
  void theGuessIsKeptUntilAnotherScenarioIsTold() {
    model.show(asking("first"));
    model.guess(0);
    model.show(FAULTY);
    model.show(asking("first"));
    assertThat(model.guessProperty().get()).isEqualTo(0);
    assertThat(model.verdictProperty().get()).isNotNull();

    model.show(asking("second"));
    assertThat(model.guessProperty().get()).isEqualTo(LessonViewModel.NO_GUESS);
    assertThat(model.verdictProperty().get()).isNull();
    assertThat(model.unfoldedProperty().get()).isFalse();
  }

  @Test
  void whatWasClosedIsAskedAnew() {
    model.show(asking("first"));
    model.guess(1);
    model.show(null);
    assertThat(model.verdictProperty().get()).isNull();

    model.show(asking("first"));
    assertThat(model.guessProperty().get()).isEqualTo(LessonViewModel.NO_GUESS);
  }

  @Test
  void withoutAQuestionThereIsNothingToGuess() {
    model.show(scenario("silent", Optional.empty()));
    model.guess(0);
    model.show(FAULTY);
    model.guess(0);

    assertThat(model.guessProperty().get()).isEqualTo(LessonViewModel.NO_GUESS);
  }

  @Test
  void endingsHoldAtASize() {
    assertThat(model.size(new Endings(Map.of("COUNT", 1L), List.of())))
        .isEqualTo("With COUNT = 1:");
    assertThat(model.size(new Endings(Map.of(), List.of())))
        .isEqualTo("With the numbers of the listing:");
  }
}

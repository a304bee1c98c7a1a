package org.interleave.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.interleave.run.HandRun;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryViewModelTest {

  private final StoryViewModel model =
      new StoryViewModel(ResourceBundle.getBundle("org.interleave.ui.Text"));

  @BeforeEach
  void showARace() {
    model.show(new Timeline(TinyRuns.race()));
  }

  @Test
  void beforeTheFirstStepItTellsHowToBegin() {
    model.tell(Trace.NO_ROW, 0);

    assertThat(model.titleProperty().get()).isEqualTo("The beginning");
    assertThat(model.sentenceProperty().get()).startsWith("No step has been taken yet.");
    assertThat(model.aboutTroubleProperty().get()).isFalse();
  }

  @Test
  void beforeTheFirstStepByHandItTellsHowToChoose() {
    RunInfo info = TinyRuns.race().info().in(new RunMode.ByHand());
    model.show(new Timeline(HandRun.of(info).trace()));
    model.tell(Trace.NO_ROW, 0);

    assertThat(model.sentenceProperty().get())
        .isEqualTo(
            "No step has been taken yet. Choose who takes the first one: press its button beside"
                + " the lanes, or its number.");
  }

  @Test
  void ofARunWithoutStepsItTellsSo() {
    model.show(new Timeline(TinyRuns.empty()));
    model.tell(Trace.NO_ROW, 0);

    assertThat(model.titleProperty().get()).isEqualTo("Nothing to be seen");
    assertThat(model.sentenceProperty().get()).startsWith("This program takes no step");
  }

  @ParameterizedTest
  @CsvSource({
    // selected, moment, step told
    "-1, 3, Step 3 ",
    "-1, 3.9, Step 3 ",
    "9, 3, Step 10 ",
    "-1, 15, Step 15 ",
  })
  void tellsTheSelectedStepOrElseTheOneTakenLast(int selected, double moment, String title) {
    model.tell(selected, moment);

    assertThat(model.titleProperty().get()).startsWith(title);
  }

  @ParameterizedTest
  @CsvSource({
    // row, about a loss, its read, its culprit
    "9, true, 2, 10",
    "10, true, 5, -1",
    "5, false, -1, -1",
  })
  void pointsFromAWriteToItsReadAndToWhatErasedIt(int row, boolean loss, int read, int culprit) {
    List<Integer> chosen = new ArrayList<>();
    model.setOnStepChosen(chosen::add);
    model.tell(row, 15);
    model.showRead();
    model.showCulprit();

    assertThat(model.aboutTroubleProperty().get()).isEqualTo(loss);
    assertThat(model.readProperty().get()).isEqualTo(read);
    assertThat(model.culpritProperty().get()).isEqualTo(culprit);
    assertThat(chosen).containsExactly(read, culprit);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0", "10, 1, 1, 0", "11, 2, 1, 1", "15, 2, 1, 1"})
  void theLedgerIsThatOfTheMoment(double moment, String expected, String actual, String lost) {
    model.tell(2, moment);

    assertThat(model.ledgerProperty().get())
        .isEqualTo(new LedgerText("", expected, actual, lost, true));
  }

  @Test
  void tellsWhatWasRun() {
    assertThat(model.runProperty().get())
        .isEqualTo("2 platform threads · ran in 0.0 ms · 15 steps");
  }
}

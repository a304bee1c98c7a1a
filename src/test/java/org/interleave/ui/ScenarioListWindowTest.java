package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.interleave.ui.scenario.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioListWindowTest extends OpenWindow {

  private final List<String> opened = new ArrayList<>();
  private boolean mayOpen = true;

  @TempDir private Path folder;

  @BeforeEach
  void listen() {
    interact(
        () ->
            model()
                .scenarios()
                .setOnOpen(
                    scenario -> {
                      if (mayOpen) {
                        opened.add(scenario.id());
                      }
                      return mayOpen;
                    }));
    await(() -> !items().isEmpty());
  }

  private List<ListCell<?>> cells(String pseudoClass) {
    return lookup("#scenarioList .list-cell:" + pseudoClass).<ListCell<?>>queryAll().stream()
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private List<String> items() {
    return cells("filled").stream().map(Labeled::getText).toList();
  }

  /// What is marked as open or as faulty and chosen, and where the keys are.
  private String chosen() {
    return cells("chosen").stream().findFirst().map(Labeled::getText).orElse("");
  }

  private String cursor() {
    return cells("selected").stream().findFirst().map(Labeled::getText).orElse("");
  }

  private void clickRow(String words) {
    ListCell<?> row =
        cells("filled").stream().filter(it -> words.equals(it.getText())).findFirst().orElseThrow();
    click(point(row).query());
  }

  @Test
  void aClickOpens() {
    clickRow("How low can it go?");

    assertThat(opened).containsExactly("how-low");
    assertThat(chosen()).isEqualTo("How low can it go?");
    assertThat(text("lessonTitle")).isEqualTo("How low can it go?");
    assertThat(text("lessonText")).startsWith("Two threads add 1 to val three times each");
  }

  @Test
  void headingsCannotBeClicked() {
    clickRow("One line is four steps");
    clickRow("THE LOCK");

    assertThat(opened).containsExactly("four-steps");
    assertThat(cursor()).isEqualTo("One line is four steps");
  }

  @Test
  void arrowsGoPastHeadingsAndOpenNothingBeforeEnter() {
    clickRow("How low can it go?");
    push(KeyCode.DOWN);
    assertThat(cursor()).isEqualTo("Acquire and release");
    assertThat(chosen()).isEqualTo("How low can it go?");

    push(KeyCode.ENTER);
    assertThat(chosen()).isEqualTo("Acquire and release");
    assertThat(opened).containsExactly("how-low", "acquire-release");

    push(KeyCode.UP);
    assertThat(cursor()).isEqualTo("How low can it go?");
    push(KeyCode.HOME);
    assertThat(cursor()).isEqualTo("One line is four steps");
    push(KeyCode.END);
    assertThat(cursor()).isEqualTo("A barrier");
    push(KeyCode.PAGE_UP);
    assertThat(cursor()).isEqualTo("Check, then act");
    push(KeyCode.PAGE_DOWN);
    assertThat(cursor()).isEqualTo("A barrier");
    assertThat(opened).hasSize(2);
  }

  @Test
  void aFirstLetterGoesToTheNextSuchTitle() {
    clickRow("One line is four steps");
    push(KeyCode.W);
    assertThat(cursor()).isEqualTo("What a lock costs");
  }

  @Test
  void whatMayNotBeOpenedLeavesEverythingAsItWas() {
    clickRow("How low can it go?");
    mayOpen = false;
    clickRow("One line is four steps");

    assertThat(chosen()).isEqualTo("How low can it go?");
    assertThat(cursor()).isEqualTo("How low can it go?");
    assertThat(text("lessonTitle")).isEqualTo("How low can it go?");

    push(KeyCode.UP);
    push(KeyCode.ENTER);
    assertThat(cursor()).isEqualTo("How low can it go?");
    assertThat(opened).containsExactly("how-low");
  }

  private List<RadioButton> choices() {
    return List.copyOf(lookup("#choices .radio-button").queryAllAs(RadioButton.class));
  }

  private List<Boolean> selected() {
    return choices().stream().map(RadioButton::isSelected).toList();
  }

  @Test
  void aGuessIsAnsweredAndUnfoldsTheEndings() {
    clickRow("How low can it go?");
    assertThat(isSeen("verdict")).isFalse();
    assertThat(find("lessonEndings", TitledPane.class).isExpanded()).isFalse();

    interact(() -> choices().get(1).fire());
    assertThat(text("verdict")).startsWith("✗ No. The right answer is “2”. One thread reads 0");
    assertThat(selected()).containsExactly(false, true, false, false);
    assertThat(choices().get(1).getAccessibleHelp()).isEqualTo(text("verdict"));
    assertThat(find("lessonEndings", TitledPane.class).isExpanded()).isTrue();
    assertThat(text("endingsSize")).isEqualTo("With COUNT = 2, NUM_THREADS = 2:");

    interact(() -> choices().get(1).fire());
    assertThat(selected()).containsExactly(false, true, false, false);
    interact(() -> choices().get(2).fire());
    assertThat(text("verdict")).startsWith("✓ Right. One thread reads 0");
    assertThat(selected()).containsExactly(false, false, true, false);
  }

  @Test
  void theArrowsGoToAChoiceAndTheSpaceBarTakesIt() {
    clickRow("How low can it go?");
    interact(() -> choices().getFirst().requestFocus());
    push(KeyCode.DOWN);
    assertThat(stage().getScene().getFocusOwner()).isEqualTo(choices().get(1));
    assertThat(selected()).containsOnly(false);

    push(KeyCode.SPACE);
    assertThat(selected()).containsExactly(false, true, false, false);
    assertInSight("verdict");
  }

  private void assertInSight(String id) {
    double end = find(id).localToScene(find(id).getLayoutBounds()).getMaxY();
    double lessonEnd = find("lesson").localToScene(find("lesson").getLayoutBounds()).getMaxY();
    assertThat(end).isLessThanOrEqualTo(lessonEnd + 1);
  }

  @Test
  void endingsStandInATable() {
    clickRow("A millisecond is enough");
    interact(() -> find("lessonEndings").requestFocus());
    push(KeyCode.SPACE);

    assertThat(find("lessonEndings", TitledPane.class).isExpanded()).isTrue();
    assertThat(lookup("#endingsTable .label").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .containsExactly(
            "val = 2",
            "lock off",
            "✓ expected",
            "lock on",
            "✓ expected",
            "val = 1",
            "lock off",
            "! surprising",
            "lock on",
            "× cannot happen",
            "Both read 0 before either of them stored, so one update is lost.");
    assertThat(isSeen("verdict")).isFalse();
  }

  @Test
  void aFolderIsAddedAndWhatIsFaultyShowsItsErrors() throws IOException {
    Files.writeString(folder.resolve("mine.py"), "# title: My own\nval = 0\n");
    Files.writeString(folder.resolve("wrong.py"), "# title: Wrong\nwhile val < 3\n    val += 1\n");
    clickRow("How low can it go?");
    interact(() -> choices().get(2).fire());
    click("#addFolder");
    chosenFolder = Optional.of(folder);
    click("#addFolder");
    await(() -> rows() == 4 + 20 + 1 + 2);
    clickRow("How low can it go?");
    push(KeyCode.END);
    push(KeyCode.ENTER);

    assertThat(chosen()).isEqualTo("wrong.py");
    assertThat(cells("chosen").getFirst().getAccessibleText())
        .isEqualTo("wrong.py, which cannot be used");
    assertThat(cells("chosen").getFirst().getGraphic()).isNotNull();
    assertThat(text("lessonTitle")).isEqualTo("wrong.py cannot be used");
    assertThat(lookup("#lessonErrors .label").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .containsExactly("wrong.py:2:14", "The ':' is missing at the end of this 'while' line.");
    assertThat(isSeen("choices")).isFalse();
    assertThat(isSeen("lessonEndings")).isFalse();
    assertThat(opened).containsExactly("how-low", "how-low");

    push(KeyCode.HOME);
    for (int item = 0; item < 3; item++) {
      push(KeyCode.DOWN);
    }
    push(KeyCode.ENTER);
    assertThat(text("lessonTitle")).isEqualTo("How low can it go?");
    assertThat(selected()).containsExactly(false, false, true, false);
    assertThat(text("verdict")).startsWith("✓ Right.");
    assertThat(opened).containsExactly("how-low", "how-low", "how-low");
  }

  private int rows() {
    return lookup("#scenarioList").queryListView().getItems().size();
  }

  @Test
  void aFolderThatIsGoneIsRefusedInASentence() {
    chosenFolder = Optional.of(folder.resolve("gone"));
    click("#addFolder");
    await(() -> isSeen("scenarioRefusal"));

    assertThat(text("scenarioRefusal")).startsWith("There is no folder '");
  }

  @Test
  void whatIsLongIsWrappedAndNeverScrolledSideways() {
    clickRow("A millisecond is enough");
    interact(() -> choices().getFirst().fire());
    double right = find("lesson").localToScene(find("lesson").getLayoutBounds()).getMaxX();

    assertThat(find("lesson").getLayoutBounds().getWidth()).isLessThanOrEqualTo(15 * 13 + 1);
    assertThat(all(find("lesson")).filter(Labeled.class::isInstance).filter(OpenWindow::isSeen))
        .allSatisfy(
            label ->
                assertThat(label.localToScene(label.getLayoutBounds()).getMaxX())
                    .isLessThanOrEqualTo(right));
    assertThat(lookup("#scenarioList").queryListView().getItems().getFirst())
        .isEqualTo(new Row.Heading("The race"));
  }
}

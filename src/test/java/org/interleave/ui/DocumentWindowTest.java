package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.WindowEvent;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.interleave.ui.document.DocumentDialogs.Unsaved;
import org.interleave.ui.scenario.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentWindowTest extends OpenWindow {

  private static final String LISTING =
      """
      from threading import Thread

      COUNT = 2
      val = 0

      def add():
          global val
          for _ in range(COUNT):
              val += 1

      t = Thread(target=add)
      t.start()
      t.join()
      print(val)
      """;

  @TempDir private Path folder;
  private Path mine = Path.of("");

  /// How one leaves a listing.
  enum Leaving {
    SCENARIO,
    FILE,
    WINDOW
  }

  @BeforeEach
  void write() throws IOException {
    mine = Files.writeString(folder.resolve("mine.py"), LISTING);
    await(() -> !list().getItems().isEmpty());
  }

  private ListView<Row> list() {
    return lookup("#scenarioList").queryListView();
  }

  private void openMine() {
    listings.toOpen = Optional.of(mine);
    push(KeyCode.SHORTCUT, KeyCode.O);
    awaitRunOf("mine.py");
  }

  private Trace awaitRunOf(String title) {
    await(
        () ->
            model().timeline().timelineProperty().get() != null
                && timeline().trace().info().title().equals(title)
                && !model().runBar().runningProperty().get());
    return timeline().trace();
  }

  private TextArea area() {
    return lookup("#pythonPane .text-area").queryAs(TextArea.class);
  }

  /// Types a comment at the beginning of the listing.
  private void edit() {
    interact(
        () -> {
          area().requestFocus();
          area().positionCaret(0);
        });
    type("# ");
    push(KeyCode.ENTER);
  }

  private String windowTitle() {
    return stage().getTitle();
  }

  @Test
  void aFileIsOpenedAndRun() {
    openMine();

    assertThat(timeline().trace().outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(timeline().trace().info().listing()).isEqualTo(LISTING);
    assertThat(windowTitle()).isEqualTo("mine.py — Interleave");
    assertThat(text("listingTitle")).isEqualTo("mine.py");
    assertThat(area().getText()).isEqualTo(LISTING);
    assertThat(typed("constant-COUNT")).isEqualTo("2");
    assertThat(model().runBar().lockProperty().get()).isTrue();
    assertThat(text("lessonText")).isEqualTo("Choose a scenario to read about it.");
  }

  @Test
  void choosingAScenarioAgainBringsItsOriginalBack() {
    openScenario("how-low");
    Trace first = awaitRunOf("How low can it go?");
    click("#constant-COUNT .increment-arrow-button");
    edit();
    openScenario("how-low");
    assertThat(listings.asked).containsExactly("unsaved How low can it go?");
    assertThat(area().getText()).startsWith("# \n");

    listings.unsaved = Unsaved.DISCARD;
    openScenario("how-low");
    await(() -> timeline().trace() != first && !model().runBar().runningProperty().get());
    assertThat(area().getText()).isEqualTo(first.info().listing());
    assertThat(timeline().trace().info().listing()).isEqualTo(first.info().listing());

    Trace second = timeline().trace();
    openScenario("how-low");
    assertThat(timeline().trace()).isSameAs(second);
    assertThat(model().runBar().runningProperty().get()).isFalse();
  }

  private void openScenario(String id) {
    interact(
        () ->
            list().getItems().stream()
                .filter(row -> row instanceof Row.Item item && item.entry().id().equals(id))
                .forEach(row -> model().scenarios().choose((Row.Item) row)));
  }

  @Test
  void changesAreMarkedUntilTheyAreSaved() throws IOException {
    openMine();
    edit();
    assertThat(windowTitle()).isEqualTo("• mine.py — Interleave");

    push(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(windowTitle()).isEqualTo("mine.py — Interleave");
    assertThat(mine).hasContent("# \n" + LISTING);
    assertThat(listings.asked).containsExactly("open");

    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(windowTitle()).isEqualTo("• mine.py — Interleave");
  }

  @Test
  void aScenarioIsSavedToAFileThatIsAskedFor() {
    Path other = folder.resolve("other.py");
    push(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(folder.resolve("a_millisecond_is_enough.py")).doesNotExist();

    listings.toSave = Optional.of(other);
    edit();
    push(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(other).hasContent("# \n" + scenario("millisecond").source().listing());
    assertThat(windowTitle()).isEqualTo("other.py — Interleave");
    assertThat(listings.asked)
        .containsExactly("save a_millisecond_is_enough.py", "save a_millisecond_is_enough.py");
  }

  @Test
  void saveAsAlwaysAsks() throws IOException {
    openMine();
    edit();
    listings.toSave = Optional.of(folder.resolve("copy.py"));
    push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);

    assertThat(folder.resolve("copy.py")).hasContent("# \n" + LISTING);
    assertThat(mine).hasContent(LISTING);
    assertThat(windowTitle()).isEqualTo("copy.py — Interleave");
    assertThat(listings.asked).containsExactly("open", "save mine.py");
  }

  @Test
  void whatCannotBeOpenedOrSavedIsSaidAndChangesNothing() {
    listings.toOpen = Optional.of(folder.resolve("missing.py"));
    push(KeyCode.SHORTCUT, KeyCode.O);
    listings.toSave = Optional.of(folder.resolve("missing").resolve("other.py"));
    push(KeyCode.SHORTCUT, KeyCode.S);

    assertThat(listings.asked).hasSize(4);
    assertThat(listings.asked.get(1)).contains("missing.py");
    assertThat(listings.asked.get(3)).contains("other.py");
    assertThat(windowTitle()).isEqualTo("A millisecond is enough — Interleave");
  }

  private static Stream<Arguments> leavings() {
    return Stream.of(Leaving.values())
        .flatMap(it -> Stream.of(Unsaved.values()).map(answer -> arguments(it, answer)));
  }

  private void leave(Leaving leaving) {
    switch (leaving) {
      case SCENARIO -> {
        interact(() -> list().requestFocus());
        push(KeyCode.HOME);
        push(KeyCode.ENTER);
      }
      case FILE -> {
        listings.toOpen = Optional.of(mine);
        push(KeyCode.SHORTCUT, KeyCode.O);
      }
      case WINDOW ->
          interact(
              () ->
                  Event.fireEvent(
                      stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }
  }

  private void assertLeft(Leaving leaving, boolean left) {
    if (leaving == Leaving.WINDOW) {
      assertThat(stage().isShowing()).isNotEqualTo(left);
    } else if (left) {
      awaitRunOf(leaving == Leaving.FILE ? "mine.py" : "One line is four steps");
      assertThat(windowTitle()).doesNotStartWith("•");
    }
    assertThat(stage().isShowing() && windowTitle().startsWith("•")).isNotEqualTo(left);
  }

  @ParameterizedTest
  @MethodSource("leavings")
  void changesAreNotLostUnasked(Leaving leaving, Unsaved answer) {
    Path copy = folder.resolve("copy.py");
    listings.toSave = Optional.of(copy);
    listings.unsaved = answer;
    edit();
    String edited = area().getText();
    leave(leaving);

    assertThat(listings.asked).contains("unsaved A millisecond is enough");
    assertLeft(leaving, answer != Unsaved.KEEP_EDITING);
    if (answer == Unsaved.SAVE) {
      assertThat(copy).hasContent(edited);
    } else {
      assertThat(copy).doesNotExist();
    }
  }

  @ParameterizedTest
  @EnumSource(Leaving.class)
  void whoDoesNotSayWhereToSaveKeepsEditing(Leaving leaving) {
    listings.unsaved = Unsaved.SAVE;
    edit();
    leave(leaving);

    assertLeft(leaving, false);
  }

  @ParameterizedTest
  @EnumSource(Leaving.class)
  void nobodyIsAskedWhenThereIsNothingToLose(Leaving leaving) {
    type("constant-COUNT", "1");
    leave(leaving);

    assertLeft(leaving, true);
    assertThat(listings.asked).doesNotContain("unsaved A millisecond is enough");
  }

  @Test
  void aScenarioThatIsChosenDuringARunIsRunInItsPlace() {
    type("constant-SLEEP", "1");
    click("#run");
    await(() -> model().runBar().runningProperty().get());
    leave(Leaving.SCENARIO);

    assertThat(awaitRunOf("One line is four steps").outcome()).isEqualTo(Outcome.FINISHED);
  }

  @Test
  void theFilesThatWereOpenLastAreListed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.py"), "print(1)\n");
    openMine();
    listings.toOpen = Optional.of(other);
    push(KeyCode.SHORTCUT, KeyCode.O);
    awaitRunOf("other.py");
    assertThat(model().document().recentFiles()).containsExactly(other, mine);

    chooseRecent(mine);
    awaitRunOf("mine.py");
    assertThat(model().document().recentFiles()).containsExactly(mine, other);

    Files.delete(other);
    chooseRecent(other);
    assertThat(listings.asked.getLast()).contains("other.py");
    assertThat(windowTitle()).isEqualTo("mine.py — Interleave");
    assertThat(model().document().recentFiles()).containsExactly(mine);
  }

  private void chooseRecent(Path file) {
    interact(
        () ->
            find("menu", MenuButton.class).getItems().stream()
                .filter(Menu.class::isInstance)
                .flatMap(recent -> ((Menu) recent).getItems().stream())
                .filter(item -> item.getText().equals(file.toString()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  @Test
  void aFileThatIsDroppedIsOpened() {
    List<File> files = List.of(mine.toFile());
    assertThat(drag(DragEvent.DRAG_OVER, files).isAccepted()).isTrue();
    assertThat(drag(DragEvent.DRAG_DROPPED, files).isDropCompleted()).isTrue();

    assertThat(awaitRunOf("mine.py").outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(area().getText()).isEqualTo(LISTING);
  }

  @Test
  void whatIsNoFileIsNotTaken() {
    assertThat(drag(DragEvent.DRAG_OVER, List.of()).isAccepted()).isFalse();
    assertThat(drag(DragEvent.DRAG_DROPPED, List.of()).isDropCompleted()).isFalse();
    assertThat(windowTitle()).isEqualTo("A millisecond is enough — Interleave");
  }

  /// Lets the timeline hear of a drag, and returns the event as the window has handled it.
  private DragEvent drag(EventType<DragEvent> type, List<File> files) {
    List<DragEvent> handled = new ArrayList<>();
    interact(
        () -> {
          stage().addEventFilter(type, handled::add);
          Dragboard dragboard = DraggedFiles.dragboard(files);
          Event.fireEvent(
              find("timeline"),
              new DragEvent(type, dragboard, 0, 0, 0, 0, TransferMode.COPY, null, null, null));
        });
    return handled.getLast();
  }
}

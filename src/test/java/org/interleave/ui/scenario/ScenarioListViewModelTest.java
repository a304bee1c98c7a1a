package org.interleave.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.interleave.scenario.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class ScenarioListViewModelTest {

  private static final String RIGHT = "# title: Mine\nval = 0\n";
  private static final String WRONG = "# title: Mine\nval = = 0\n";

  private final LinkedBlockingQueue<Runnable> windowThread = new LinkedBlockingQueue<>();
  private final ScenarioListViewModel model =
      new ScenarioListViewModel(
          ResourceBundle.getBundle("org.interleave.ui.Text"), windowThread::add);
  private final List<String> opened = new ArrayList<>();
  private boolean mayOpen = true;

  @TempDir private Path folder;

  @BeforeEach
  void listen() throws InterruptedException {
    model.setOnOpen(
        scenario -> {
          if (mayOpen) {
            opened.add(scenario.id());
          }
          return mayOpen;
        });
    hear();
  }

  /// Carries out the next task on the window's thread: each reading hands over one.
  private void hear() throws InterruptedException {
    Objects.requireNonNull(windowThread.poll(15, TimeUnit.SECONDS), "nothing was handed over")
        .run();
  }

  private void open(String id) throws InterruptedException {
    model.open(id);
    hear();
  }

  private void add(Path added) throws InterruptedException {
    model.addFolder(added);
    hear();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private String chosen() {
    Row.Item item = model.chosenProperty().get();
    return item == null ? "" : item.entry().id();
  }

  private String told() {
    Entry entry = model.lesson().entryProperty().get();
    return entry == null ? "" : entry.id();
  }

  private List<String> headings() {
    return model.rowsProperty().get().all().stream()
        .filter(Row.Heading.class::isInstance)
        .map(row -> ((Row.Heading) row).title())
        .toList();
  }

  private Row.Item item(String id) {
    return model.rowsProperty().get().item(id).orElseThrow();
  }

  @Test
  void listsWhatComesWithTheProgramAndChoosesNothing() {
    assertThat(headings())
        .containsExactly("The race", "The lock", "Locks that do not help", "Waiting");
    assertThat(model.rowsProperty().get().all()).hasSize(4 + 20);
    assertThat(chosen()).isEmpty();
  }

  @Test
  void opensAScenarioByItsId() throws InterruptedException {
    open("deadlock");

    assertThat(opened).containsExactly("deadlock");
    assertThat(chosen()).isEqualTo("deadlock");
    assertThat(told()).isEqualTo("deadlock");
  }

  @Test
  void refusesAnIdThatThereIsNot() throws InterruptedException {
    open("deadlok");
    assertThat(model.refusalProperty().get())
        .isEqualTo("There is no scenario 'deadlok': did you mean 'deadlock'?");
    assertThat(opened).isEmpty();

    open("deadlock");
    assertThat(model.refusalProperty().get()).isEmpty();
  }

  @Test
  void whatMayNotBeOpenedIsNotChosen() throws InterruptedException {
    open("deadlock");
    mayOpen = false;
    model.choose(item("with"));

    assertThat(chosen()).isEqualTo("deadlock");
    assertThat(told()).isEqualTo("deadlock");

    mayOpen = true;
    model.choose(item("with"));
    assertThat(chosen()).isEqualTo("with");
    assertThat(opened).containsExactly("deadlock", "with");
  }

  @Test
  void whatIsOpenMayBeOpenedAnew() throws InterruptedException {
    open("deadlock");
    open("deadlock");
    assertThat(opened).containsExactly("deadlock", "deadlock");

    model.clear();
    assertThat(chosen()).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void aFolderBecomesAChapterFromWhichOneCanBeOpened() throws Exception {
    write("mine.py", RIGHT);
    // what is asked for early waits for what was asked for before
    model.addFolder(folder);
    model.open("mine");
    hear();
    hear();

    assertThat(headings()).hasSize(5).endsWith(folder.getFileName().toString());
    assertThat(opened).containsExactly("mine");
    assertThat(chosen()).isEqualTo("mine");
  }

  @Test
  void aFaultyEntryIsToldAndOpensNothing() throws Exception {
    write("mine.py", WRONG);
    add(folder);
    open("deadlock");
    open("mine");

    assertThat(told()).isEqualTo("mine");
    assertThat(chosen()).isEqualTo("mine");
    assertThat(opened).containsExactly("deadlock");

    open("deadlock");
    assertThat(told()).isEqualTo("deadlock");
    assertThat(opened).containsExactly("deadlock", "deadlock");
  }

  @Test
  void aFolderThatIsAddedOnceMoreIsReadOnceMore() throws Exception {
    write("mine.py", WRONG);
    add(folder);
    open("deadlock");
    open("mine");
    write("mine.py", RIGHT);
    add(folder.resolve("..").resolve(folder.getFileName()));

    assertThat(headings()).hasSize(5);
    assertThat(item("mine").entry()).isInstanceOf(Entry.Scenario.class);
    // the errors that were told are no longer those of the file
    assertThat(told()).isEqualTo("deadlock");
    assertThat(chosen()).isEqualTo("deadlock");
  }

  @Test
  void aFolderThatCannotBeReadIsRefused() throws Exception {
    Path missing = folder.resolve("missing");
    add(missing);

    assertThat(model.refusalProperty().get())
        .isEqualTo(
            "There is no folder '%s': name the folder that holds the scenarios."
                .formatted(missing));
    assertThat(headings()).hasSize(4);

    add(folder);
    assertThat(model.refusalProperty().get()).isEmpty();
  }
}

package org.interleave.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.interleave.compiler.Compilation;
import org.interleave.listing.Constant;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentViewModelTest {

  private static final Scenario SCENARIO =
      (Scenario) Catalogue.builtIn().entry("millisecond").orElseThrow();

  @TempDir private Path folder;

  private final MemoryPreferences preferences = new MemoryPreferences();
  private final DocumentViewModel model = fresh();

  private DocumentViewModel fresh() {
    return new DocumentViewModel(
        ResourceBundle.getBundle("org.interleave.ui.Text"), new RecentFiles(preferences));
  }

  private boolean isChanged() {
    return model.changedProperty().get();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aScenarioIsShownAndCompiled() {
    List<String> shown = new ArrayList<>();
    model.setOnShown(shown::add);
    model.open(SCENARIO);

    assertThat(model.titleProperty().get()).isEqualTo("A millisecond is enough");
    assertThat(model.textProperty().get()).isEqualTo(SCENARIO.source().listing());
    assertThat(shown).containsExactly(SCENARIO.source().listing());
    assertThat(model.compilationProperty().get()).isInstanceOf(Compilation.Compiled.class);
    assertThat(model.file()).isEmpty();
    assertThat(isChanged()).isFalse();
  }

  @Test
  void anEditIsAChangeUntilItIsTakenBackOrSaved() throws IOException {
    Path file = file("a.py", "x = 1\n");
    model.open(file);
    model.textProperty().set("x = 2\n");
    assertThat(isChanged()).isTrue();
    model.textProperty().set("x = 1\n");
    assertThat(isChanged()).isFalse();
    model.textProperty().set("x = 3\n");
    model.save(file);

    assertThat(isChanged()).isFalse();
    assertThat(file).hasContent("x = 3\n");
  }

  @Test
  void aConstantOfAScenarioMayBeTriedWithoutBeingAChange() throws IOException {
    model.open(SCENARIO);
    change("COUNT", "7");
    assertThat(model.textProperty().get()).contains("COUNT = 7\n");
    assertThat(isChanged()).isFalse();

    model.textProperty().set(model.textProperty().get() + "# mine\n");
    change("COUNT", "8");
    assertThat(isChanged()).isTrue();

    model.open(file("a.py", "COUNT = 1\n"));
    change("COUNT", "2");
    assertThat(isChanged()).isTrue();
  }

  private void change(String name, String number) {
    Compilation.Compiled compiled = (Compilation.Compiled) model.compilationProperty().get();
    Constant constant =
        Constant.in(compiled.statements()).stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow();
    model.change(constant, number);
  }

  @Test
  void mistakesAreKnownAtOnce() {
    model.textProperty().set("x = (\n");

    assertThat(model.compilationProperty().get()).isInstanceOf(Compilation.Refused.class);
  }

  @Test
  void savingElsewhereGivesTheListingItsName() throws IOException {
    model.open(SCENARIO);
    assertThat(model.suggestedName()).isEqualTo("a_millisecond_is_enough.py");
    Path file = folder.resolve("mine.py");
    model.save(file);

    assertThat(model.titleProperty().get()).isEqualTo("mine.py");
    assertThat(model.file()).contains(file);
    assertThat(model.suggestedName()).isEqualTo("mine.py");
  }

  @Test
  void whatCannotBeOpenedOrSavedChangesNothing() throws IOException {
    Path file = file("a.py", "x = 1\n");
    model.open(file);
    model.textProperty().set("x = 2\n");
    Path missing = folder.resolve("missing.py");
    Path binary = Files.write(folder.resolve("binary.py"), new byte[] {(byte) 0xFF, 0});
    Path nowhere = folder.resolve("nowhere/a.py");

    assertThatThrownBy(() -> model.open(missing))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("missing.py");
    assertThatThrownBy(() -> model.open(binary)).hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> model.save(nowhere)).hasMessageContaining("nowhere");
    assertThat(model.titleProperty().get()).isEqualTo("a.py");
    assertThat(model.textProperty().get()).isEqualTo("x = 2\n");
    assertThat(isChanged()).isTrue();
    assertThat(file).hasContent("x = 1\n");
  }

  @Test
  void recentFilesAreKeptFromStartToStartTheLatestFirst() throws IOException {
    for (int number = 0; number < RecentFiles.MOST + 2; number++) {
      model.open(file(number + ".py", "x = 1\n"));
    }
    model.open(folder.resolve("5.py"));

    assertThat(fresh().recentFiles().stream().map(it -> it.getFileName().toString()))
        .containsExactly("5.py", "9.py", "8.py", "7.py", "6.py", "4.py", "3.py", "2.py");
  }

  @Test
  void aRecentFileThatIsGoneIsForgotten() throws IOException {
    Path file = file("a.py", "x = 1\n");
    model.open(file);
    Files.delete(file);

    assertThatThrownBy(() -> model.open(file)).isInstanceOf(IOException.class);
    assertThat(model.recentFiles()).isEmpty();
    assertThat(fresh().recentFiles()).isEmpty();
  }
}

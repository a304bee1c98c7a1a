package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ScenariosCommandTest {

  @TempDir private Path parent;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<Optional<Path>> opened = new ArrayList<>();
  private final CommandLine command =
      InterleaveCommand.with(
              scenarios -> {
                opened.add(scenarios);
                return 7;
              })
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(err));
  private Path folder;

  @BeforeEach
  void writeScenarios() throws IOException {
    folder = Files.createDirectory(parent.resolve("week-3"));
    Files.writeString(folder.resolve("mine.py"), "# title: My own\n# lock: off\n\nval = 1\n");
    Files.writeString(folder.resolve("two-mistakes.py"), "x = 1 +\ny = {}\n");
    Files.writeString(folder.resolve("wrong.py"), "val = (\n");
  }

  @Test
  void listsIdsAndTitlesByChapter() {
    assertThat(command.execute("scenarios")).isZero();
    assertThat(out.toString().lines().limit(6))
        .containsExactly(
            "The race",
            "  four-steps       One line is four steps",
            "  hundred-times    val += 1 a hundred times, and nothing happens",
            "  millisecond      A millisecond is enough",
            "  how-low          How low can it go?",
            "The lock");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--scenarios %s scenarios", "scenarios --scenarios %s"})
  void aFolderIsTheLastChapterAndTellsWhatIsWrongInItsFiles(String arguments) {
    assertThat(command.execute(arguments.formatted(folder).split(" "))).isZero();
    assertThat(out.toString().lines().skip(24))
        .containsExactly(
            "week-3",
            "  mine             My own",
            "  two-mistakes     two-mistakes.py:1:8: The line ends too early: something is missing"
                + " after '+'. (and 1 more, see interleave check two-mistakes)",
            "  wrong            wrong.py:1:7: This '(' is never closed: close it.");
  }

  @Test
  void theWindowGetsTheFolderToo() {
    assertThat(command.execute("--scenarios", folder.toString())).isEqualTo(7);
    assertThat(opened).containsExactly(Optional.of(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "steps"})
  void theOtherCommandsKnowTheFolderToo(String name) {
    assertThat(command.execute(name, "--scenarios", folder.toString(), "mine")).isZero();
    assertThat(command.execute(name, "mine")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "steps"})
  void aFaultyScenarioIsNotRun(String name) {
    assertThat(command.execute(name, "--scenarios", folder.toString(), "wrong")).isEqualTo(1);
    assertThat(err.toString()).startsWith(folder.resolve("wrong.py") + ":1:").hasLineCount(1);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsToldInOneLine() {
    assertThat(command.execute("--scenarios", "nowhere", "scenarios")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "There is no folder 'nowhere': name the folder that holds the scenarios.\n");
  }
}

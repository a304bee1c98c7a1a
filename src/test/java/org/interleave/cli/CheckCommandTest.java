package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine command =
      InterleaveCommand.with(_ -> 7).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  @Test
  void ofAListingThatIsFineNothingIsSaid() throws IOException {
    assertThat(check(Files.writeString(folder.resolve("fine.py"), "print(1)\n"))).isZero();
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void eachErrorIsALineWithItsPlaceAndTheExitCodeIs1() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.py"), "x = 1 +\n\ny = {}\n");

    assertThat(check(file)).isEqualTo(1);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            %1$s:1:8: The line ends too early: something is missing after '+'.
            %1$s:3:5: A dictionary is not supported: use lists, or a variable for each value.
            """
                .formatted(file));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsToldInOneLine() {
    Path missing = folder.resolve("missing.py");

    assertThat(check(missing)).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "Cannot read %s: there is no such file; see whether its name is misspelled.\n"
                .formatted(missing));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileThatIsNoTextIsToldInOneLine() throws IOException {
    Path binary = Files.write(folder.resolve("binary.py"), new byte[] {(byte) 0xc3, 0x28});

    assertThat(check(binary)).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "Cannot read %s: it is no text in UTF-8; save it as such.\n".formatted(binary));
  }

  @Test
  void aFolderCannotBeRead() {
    assertThat(check(folder)).isEqualTo(1);
    assertThat(err.toString()).startsWith("Cannot read " + folder + ": ").hasLineCount(1);
  }

  @Test
  void aFileThatIsTooLargeIsToldInOneLine() throws IOException {
    Path large = Files.writeString(folder.resolve("large.py"), "#".repeat(1_000_001));

    assertThat(check(large)).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "Cannot read %s: it is too large; a listing has at most 1,000,000 bytes.\n"
                .formatted(large));
  }

  @Test
  void whatTheCompilerRefusesIsAnErrorToo() throws IOException {
    Path file = Files.writeString(folder.resolve("module.py"), "import time\nx = time\n");

    assertThat(check(file)).isEqualTo(1);
    assertThat(out.toString())
        .startsWith(file + ":2:5: 'time' is a module: use what is in it")
        .hasLineCount(1);
  }

  @Test
  void aScenarioIsNamedByItsId() {
    assertThat(command.execute("check", "deadlock")).isZero();
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void aFaultyScenarioOfAFolderHasItsErrorsInItsFile() throws IOException {
    Path file =
        Files.writeString(folder.resolve("mine.py"), "# titel: Mine\n# lock: on\n\nx = 1 +\n");

    assertThat(command.execute("check", "--scenarios", folder.toString(), "mine")).isEqualTo(1);
    assertThat(out.toString())
        .contains(file + ":1:3: There is no key 'titel': did you mean 'title'?")
        .contains(file + ":4:8: ");
  }

  @Test
  void wrongUsageIsAnsweredWithOneLineAndExitCode2() {
    assertThat(command.execute("check")).isEqualTo(2);
    assertThat(command.execute("check", "a.py", "b.py")).isEqualTo(2);
    assertThat(command.execute("check", "--fast", "a.py")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            FILE.py|SCENARIO: name a Python file or a scenario.
            b.py: there is no such option or command; see interleave check --help.
            --fast: there is no such option or command; see interleave check --help.
            """);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpTellsHowToUseTheCommand() {
    assertThat(command.execute("check", "--help")).isZero();
    assertThat(out.toString())
        .startsWith("Usage: interleave check [-hV] [--scenarios=DIR] FILE.py|SCENARIO")
        .contains("A Python file, or the id of a scenario.");
  }

  private int check(Path file) {
    return command.execute("check", file.toString());
  }
}

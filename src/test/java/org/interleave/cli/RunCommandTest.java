package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.interleave.scenario.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class RunCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine command =
      InterleaveCommand.with(() -> 7).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  @Test
  void theFiguresStandOneALine() {
    // 1 thread cannot lose anything: 1 x 5 = 5 = 5 + 0
    int code = execute("run --threads 1 --iterations 5 --sleep 0s");

    assertThat(out.toString().replaceAll("\\d+\\.\\d ms", "0.1 ms"))
        .isEqualToNormalizingNewlines(
            """
            expected: 5
            actual: 5
            lost: 0
            elapsed: 0.1 ms
            """);
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --threads 20 --iterations 20 --sleep 1us --lock on",
        "run --threads 20 --iterations 20 --sleep 1us --lock ON --virtual",
        "run --threads=20 --iterations=20 --sleep=1us --lock=on --axis=TIME --width=200"
      })
  void withTheLockNothingIsLost(String arguments) {
    assertThat(execute(arguments)).isZero();
    assertThat(out.toString().lines().limit(3))
        .containsExactly("expected: 400", "actual: 400", "lost: 0");
  }

  @Test
  void withoutOptionsTheFirstSettingsAreRun() {
    assertThat(execute("run")).isZero();
    assertThat(out.toString())
        .startsWith("expected: " + Settings.FIRST.threads() * Settings.FIRST.iterations());
  }

  @Test
  void filesAreWrittenWhereTheyWereAskedFor() throws IOException {
    Path trace = folder.resolve("run.json.gz");
    Path png = folder.resolve("run.png");

    int code =
        execute(
            "run --threads 1 --iterations 1 --sleep 0s --axis time --width 640 --trace %s --png %s"
                .formatted(trace, png));

    assertThat(code).isZero();
    assertThat(trace).isNotEmptyFile();
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(640);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "run --threads 0 | --threads 0: choose 1 to 1000.",
        "run --threads 1001 | --threads 1001: choose 1 to 1000.",
        "run --threads many | --threads many: choose 1 to 1000.",
        "run --threads 99999999999 | --threads 99999999999: choose 1 to 1000.",
        "run --threads | --threads: choose 1 to 1000.",
        "run --threads --virtual | --threads: choose 1 to 1000.",
        "run --threads= | --threads '': choose 1 to 1000.",
        "run --threads 1 --threads 2 | --threads: give it only once.",
        "run --iterations -1 | --iterations -1: choose 1 to 10000.",
        "run --iterations 10001 | --iterations 10001: choose 1 to 10000.",
        "run --sleep 1 | --sleep 1: choose 0s to 1s, with a unit, such as 500us or 1ms.",
        "run --sleep 1001ms | --sleep 1001ms: choose 0s to 1s, with a unit, such as 500us or 1ms.",
        "run --lock maybe | --lock maybe: choose on or off.",
        "run --virtual=often | --virtual often: give it without a value.",
        "run --trace run.txt | --trace run.txt: choose a file name that ends in .json or .json.gz.",
        "run --png run.gif | --png run.gif: choose a file name that ends in .png.",
        "run --width 199 | --width 199: choose 200 to 20000 pixels.",
        "run --width 20001 | --width 20001: choose 200 to 20000 pixels.",
        "run --axis both | --axis both: choose steps or time.",
        "run --fast | --fast: there is no such option or command; see interleave run --help.",
        "run fast | fast: there is no such option or command; see interleave run --help.",
        "walk | walk: there is no such option or command; see interleave --help.",
        "run --threads 1000 --iterations 10000 | --threads 1000 --iterations 10000: "
            + "1,000 threads x 10,000 iterations take up to 40,002,003 steps, and at most 10,000,000"
            + " can be recorded: lower the threads to 249 or the iterations to 2,499."
      })
  void wrongUsageIsAnsweredWithOneLineAndExitCode2(String arguments, String line) {
    int code = execute(arguments);

    assertThat(err.toString()).isEqualToNormalizingNewlines(line + "\n");
    assertThat(out.toString()).isEmpty();
    assertThat(code).isEqualTo(2);
  }

  @Test
  void theLimitsInTheTextsAreThoseOfTheSettings() {
    assertThat(Messages.text("choose.--threads")).contains("1 to " + Settings.MOST_THREADS + ".");
    assertThat(Messages.text("choose.--iterations"))
        .contains("1 to " + Settings.MOST_ITERATIONS + ".");
    assertThat(Messages.text("choose.--sleep"))
        .contains("0s to " + Settings.LONGEST_SLEEP.toSeconds() + "s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--trace %s/missing/run.json", "--png %s/missing/run.png"})
  void aFileThatCannotBeWrittenIsRefusedBeforeTheRunWithExitCode1(String options) {
    int code = execute("run " + options.formatted(folder));

    assertThat(err.toString())
        .matches("Cannot write .*: there is no folder .*; create it, or choose another\\.\\R");
    assertThat(out.toString()).isEmpty();
    assertThat(code).isEqualTo(1);
  }

  @Test
  void withoutACommandTheWindowIsOpenedAndItsExitCodePassedOn() {
    assertThat(execute("")).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "run --version", "run -V"})
  void theVersionIsThatOfTheBuild(String arguments) {
    assertThat(execute(arguments)).isZero();
    assertThat(out.toString()).matches("interleave \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @ParameterizedTest
  @CsvSource({"--help, interleave [-hV] [COMMAND]", "run --help, interleave run [-hV]"})
  void helpTellsHowToUseTheCommand(String arguments, String usage) {
    assertThat(execute(arguments)).isZero();
    assertThat(out.toString()).startsWith("Usage: " + usage).doesNotContain("${");
  }

  @Test
  void everyOptionIsDescribedAndHasARemedy() {
    List<OptionSpec> options =
        command.getSubcommands().values().stream()
            .flatMap(subcommand -> subcommand.getCommandSpec().options().stream())
            .toList();

    assertThat(options)
        .isNotEmpty()
        .allSatisfy(option -> assertThat(option.description()).isNotEmpty())
        .allSatisfy(
            option -> assertThat(Messages.find("choose." + option.longestName())).isPresent());
  }

  @Test
  void aRunLeavesNothingButTheFilesThatWereAskedFor() throws IOException {
    execute("run --trace " + folder.resolve("run.json"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("run.json"));
    }
  }

  private int execute(String arguments) {
    return command.execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));
  }
}

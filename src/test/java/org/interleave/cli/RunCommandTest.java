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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class RunCommandTest {

  private static final String ASKS_FOR_THE_LOCK =
      """
      from threading import Lock
      lock = Lock()
      lock.acquire()
      print(lock.locked())
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine command =
      InterleaveCommand.with(_ -> 7).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

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
  void withoutOptionsTheFirstScenarioIsRun() {
    // 3 threads x 2 iterations = 6
    assertThat(execute("run")).isZero();
    assertThat(out.toString()).startsWith("expected: 6");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "run --set NUM_THREADS=1 --set COUNT=7 | 7",
        "run millisecond --threads 1 --set COUNT=+7 --set SLEEP=0 | 7",
        "run --set=NUM_THREADS=2 --iterations 7 --set SLEEP=1e-6 --lock on | 14",
        "run acquire-release --threads 14 --set SLEEP=50us | 14"
      })
  void constantsAreSetByName(String arguments, int expected) {
    assertThat(execute(arguments)).isZero();
    assertThat(out.toString().lines().limit(3))
        .containsExactly("expected: " + expected, "actual: " + expected, "lost: 0");
  }

  @Test
  void theLockIsAsTheScenarioSaysAndOnForAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("asks.py"), ASKS_FOR_THE_LOCK);
    Files.writeString(
        folder.resolve("off.py"), "# title: Off\n# lock: off\n\n" + ASKS_FOR_THE_LOCK);
    Files.writeString(folder.resolve("on.py"), "# title: On\n\n" + ASKS_FOR_THE_LOCK);

    execute("run --output-only " + file);
    execute("run --output-only --lock off " + file);
    execute("run --output-only --scenarios %s on".formatted(folder));
    execute("run --output-only --scenarios %s off".formatted(folder));
    execute("run --output-only --scenarios %s off --lock on".formatted(folder));

    assertThat(out.toString()).isEqualTo("True\nFalse\nTrue\nFalse\nTrue\n");
  }

  @Test
  void aFolderInTheWayDoesNotHideAScenario() throws IOException {
    Path file = Files.writeString(folder.resolve("listing"), "print('a file')\n");

    assertThat(execute("run --output-only " + file)).isZero();
    assertThat(execute("run src")).isEqualTo(2);
    assertThat(out.toString()).isEqualTo("a file\n");
    assertThat(err.toString()).startsWith("There is no scenario 'src': ");
  }

  @Test
  void anyListingCanBeDrawnAndWritten() throws IOException {
    Path trace = folder.resolve("run.json");
    Path png = folder.resolve("run.png");

    assertThat(execute("run work-queue --trace %s --png %s".formatted(trace, png))).isZero();
    assertThat(trace).isNotEmptyFile();
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1920);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.py", "./missing", "no/such/file"})
  void whatHasAPathOrEndsInPyIsAFile(String name) {
    assertThat(execute("run " + name)).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "Cannot read %s: there is no such file; see whether its name is misspelled.\n"
                .formatted(Path.of(name)));
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
        "run event fast | fast: there is no such option or command; see interleave run --help.",
        "run dedlock | There is no scenario 'dedlock': did you mean 'deadlock'?",
        "run --set | --set: write a constant's name and a number, such as COUNT=100 or SLEEP=500us.",
        "run --set COUNT | --set COUNT: write a constant's name and a number, such as COUNT=100 or"
            + " SLEEP=500us.",
        "run --set =3 | --set =3: write a constant's name and a number, such as COUNT=100 or"
            + " SLEEP=500us.",
        "run --set COUNT= | --set COUNT=: choose a whole number.",
        "run --set COUNT=many | --set COUNT=many: choose a whole number.",
        "run --set COUNT=1.5 | --set COUNT=1.5: choose a whole number.",
        "run --set COUNT=9223372036854775808 | --set COUNT=9223372036854775808: choose a whole"
            + " number up to 9,223,372,036,854,775,807.",
        "run --set SLEEP=soon | --set SLEEP=soon: choose a number, or a duration such as 500us or"
            + " 1ms.",
        "run --set SLEEP=1e999 | --set SLEEP=1e999: choose a number, or a duration such as 500us or"
            + " 1ms.",
        "run --set COUTN=3 | --set COUTN=3: the listing has no constant 'COUTN': did you mean"
            + " 'COUNT'? It has COUNT, NUM_THREADS, SLEEP.",
        "run --set val=3 | --set val=3: the listing has no constant 'val': it has COUNT,"
            + " NUM_THREADS, SLEEP.",
        "run deadlock --threads 3 | --threads: the listing has no constant 'NUM_THREADS': it has"
            + " SLEEP.",
        "run four-steps --sleep 1ms | --sleep: the listing has no constant 'SLEEP': it has"
            + " NUM_THREADS.",
        "run --set COUNT=3 --iterations 4 | COUNT: give it only once.",
        "run --set COUNT=3 --set COUNT=3 | COUNT: give it only once.",
        "run --output-only=yes | --output-only yes: give it without a value.",
        "walk | walk: there is no such option or command; see interleave --help."
      })
  void wrongUsageIsAnsweredWithOneLineAndExitCode2(String arguments, String line) {
    int code = execute(arguments);

    assertThat(err.toString()).isEqualToNormalizingNewlines(line + "\n");
    assertThat(out.toString()).isEmpty();
    assertThat(code).isEqualTo(2);
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
  @CsvSource({
    "--help, interleave [-hV] [--scenarios=DIR] [COMMAND]",
    "run --help, interleave run [-hV]"
  })
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
